import type { FigureCard } from '@/lib/figures/overview-view';

/**
 * The sentence a figure is read out by: "229/321 chi bộ đạt 71,33%". A plain count has no share; a zero base has
 * none either and says "–" rather than 0 % or 100 %.
 */
export function figureLine(card: Pick<FigureCard, 'n' | 'd' | 'word' | 'percent'>): string {
  if (card.d === null) return `${card.n} ${card.word}`;
  return `${card.n}/${card.d} ${card.word} đạt ${card.percent ?? '–'}`;
}
