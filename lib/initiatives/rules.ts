import { existedOn } from '@/lib/hierarchy/roster';
import type { DateOnly } from '@/lib/platform/clock';
import type { InitiativeContent, Resolution } from './initiative';

/** What can be wrong with the days of an initiative, each with its sentence. */
export const FAULTS = {
  future: 'Ngày đăng ký chưa đến.',
  'unit-not-open': 'Vào ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.',
  'resolved-early': 'Ngày giải quyết xong phải từ ngày đăng ký trở đi.',
  'resolved-future': 'Ngày này chưa đến; đồng chí vui lòng ghi khi đã giải quyết xong.',
} as const;
export type Fault = keyof typeof FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

/** The unit whose life decides on which days it can have done something. */
interface Life {
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
}

/** Giải quyết xong: between the registration and today, while the unit existed. */
export function checkResolution(
  { resolvedOn }: Pick<Resolution, 'resolvedOn'>,
  registeredOn: DateOnly,
  unit: Life,
  today: DateOnly,
): readonly Check[] {
  const future = resolvedOn > today;
  const early = resolvedOn < registeredOn;
  return [
    [future, 'resolved-future', 'resolvedOn'],
    [!future && early, 'resolved-early', 'resolvedOn'],
    [!future && !early && !existedOn(unit, resolvedOn), 'unit-not-open', 'resolvedOn'],
  ];
}

/** Đăng ký: on a day that has come and on which the unit existed. */
export function checkInitiative(
  { registeredOn, resolution }: InitiativeContent,
  unit: Life,
  today: DateOnly,
): readonly Check[] {
  const future = registeredOn > today;
  return [
    [future, 'future', 'registeredOn'],
    [!future && !existedOn(unit, registeredOn), 'unit-not-open', 'registeredOn'],
    ...(resolution ? checkResolution(resolution, registeredOn, unit, today) : []),
  ];
}
