import { existedOn } from '@/lib/hierarchy/roster';
import type { DateOnly } from '@/lib/platform/clock';
import type { OutputContent } from './output';

/** What can be wrong with an output, each with its sentence. */
export const FAULTS = {
  future: 'Ngày phát hành chưa đến; đồng chí vui lòng ghi khi đã phát hành.',
  'unit-not-open': 'Vào ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.',
} as const;
export type Fault = keyof typeof FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

/** Phát hành: on a day that has come and on which the unit existed. */
export function checkOutput(
  { issuedOn }: Pick<OutputContent, 'issuedOn'>,
  unit: { readonly openedOn: DateOnly; readonly closedOn: DateOnly | null },
  today: DateOnly,
): readonly Check[] {
  const future = issuedOn > today;
  return [
    [future, 'future', 'issuedOn'],
    [!future && !existedOn(unit, issuedOn), 'unit-not-open', 'issuedOn'],
  ];
}
