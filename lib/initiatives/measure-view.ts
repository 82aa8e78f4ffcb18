import { formatCount } from '@/lib/platform/format';
import type { Goal, Operator } from './measure';

export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  at_least: 'ít nhất',
  at_most: 'không quá',
  exactly: 'đúng',
};
export const OPERATOR_CHOICES: readonly { value: Operator; text: string }[] = [
  { value: 'at_least', text: '≥ ít nhất' },
  { value: 'at_most', text: '≤ không quá' },
  { value: 'exactly', text: '= đúng bằng' },
];

/** "6 căn", "95%". */
export const sayAmount = (amount: number, unit: string) =>
  unit === '%' ? `${formatCount(amount)}%` : `${formatCount(amount)} ${unit}`;

/** "ít nhất 6 căn". */
export const sayGoal = ({ operator, target }: Goal, unit: string) =>
  `${OPERATOR_WORDS[operator]} ${sayAmount(target, unit)}`;
