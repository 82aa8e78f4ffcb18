import { formatCount } from '@/lib/platform/format';
import type { Level, RecipientKind } from './honour';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  grassroots: 'Cấp cơ sở',
  bloc: 'Cấp Đảng ủy khối',
  province: 'Cấp tỉnh',
  central: 'Cấp Trung ương',
};
export const RECIPIENT_WORDS: Readonly<Record<RecipientKind, string>> = {
  collective: 'Tập thể',
  member: 'Đảng viên',
  non_member: 'Quần chúng',
};
export const BASIS_WORDS: Readonly<Record<'consent' | 'law', string>> = {
  consent: 'Người được nêu gương đồng ý',
  law: 'Có căn cứ pháp luật khác',
};
export const WHO_CHOICES = [
  { value: 'collective', text: 'Tập thể' },
  { value: 'individual', text: 'Cá nhân' },
];
export const levelChoices = (levels: readonly Level[]) =>
  levels.map((value) => ({ value, text: LEVEL_WORDS[value] }));

/** "3 tập thể, 3 cá nhân": the two are never added up. */
export function sayCounts(list: readonly { readonly recipient: RecipientKind }[]): string {
  const collectives = list.filter(({ recipient }) => recipient === 'collective').length;
  return sayTotals({ collective: collectives, individual: list.length - collectives });
}
export function sayTotals({
  collective,
  individual,
}: {
  readonly collective: number;
  readonly individual: number;
}): string {
  const said = [
    collective > 0 ? `${formatCount(collective)} tập thể` : '',
    individual > 0 ? `${formatCount(individual)} cá nhân` : '',
  ];
  return said.filter(Boolean).join(', ') || 'chưa có ai';
}
