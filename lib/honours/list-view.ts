import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYearsOrAll } from '@/lib/campaign/year-view';
import { address } from '@/lib/platform/address';
import { formatDate } from '@/lib/platform/format';
import { LEVELS, type Level } from './honour';
import type { Listed, Listing } from './list-store';
import { LEVEL_WORDS, levelChoices, RECIPIENT_WORDS, sayTotals } from './view';

interface Book extends Listing {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly filter: {
    readonly q: string;
    readonly who: string | null;
    readonly level: Level | null;
    readonly form: string | null;
  };
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
}

/** "Quyết định 12-QĐ/ĐU, Giấy khen của Đảng ủy Khối". */
export const sayDecision = (decision: Pick<Listed, 'decisionNumber' | 'form'>) =>
  `Quyết định ${decision.decisionNumber}, ${decision.form}`;

/** Khen thưởng, a page of the list. */
export function presentCommendations(book: Book) {
  const { unit, year, filter, totals } = book;
  const filtered = { unitId: unit.id, year: year?.code ?? 'all', ...filter };
  return {
    unit: unit.name,
    booksHref: address('/books', { unitId: unit.id }),
    years: presentYearsOrAll('/honours', book.years, year, filtered),
    hidden: { unitId: String(unit.id), year: filtered.year },
    q: filter.q,
    who: filter.who ?? '',
    level: filter.level ?? '',
    form: filter.form ?? '',
    levels: levelChoices(LEVELS),
    forms: book.forms.map((form) => ({ value: form, text: form })),
    filtered: Object.values(filter).some(Boolean),
    summary: `Khen thưởng ${sayTotals(totals)}`,
    entries: book.mayWrite
      ? [{ href: address('/honours/new', { unitId: unit.id }), text: 'Ghi một đợt khen thưởng' }]
      : [],
    rows: book.rows.map((row) => ({
      id: row.id,
      href: `/honours/recipients/${row.id}`,
      about: [
        formatDate(row.decidedOn),
        LEVEL_WORDS[row.level],
        RECIPIENT_WORDS[row.recipient],
        row.unitId === unit.id || row.unitName === row.name ? null : row.unitName,
      ]
        .filter(Boolean)
        .join(' · '),
      title: row.name,
      lines: [sayDecision(row), row.occasion],
      marks: [],
      recorder: row.recorder,
    })),
    firstHref: book.first ? null : address('/honours', filtered),
    nextHref: book.next === null ? null : address('/honours', { ...filtered, after: book.next }),
  };
}
