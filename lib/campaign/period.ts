import type { BlocId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';

/** Hạn gửi báo cáo of one level: until the end of the day, plus the days of grace. */
export interface Deadline {
  readonly dueOn: DateOnly;
  readonly graceDays: number;
}
/** Tháng báo cáo with its deadlines; null where a level has none. */
export interface Month {
  readonly id: number;
  readonly blocId: BlocId;
  readonly name: string;
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
  readonly branch: Deadline | null;
  readonly grassroots: Deadline | null;
  readonly exceptions: number;
  readonly version: number;
}
/** Gia hạn cho một đơn vị trong một tháng. */
export interface Exception {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly dueOn: DateOnly;
  readonly reason: string;
  readonly version: number;
}

/** Đơn vị gửi báo cáo, and by whose deadline. */
export interface Reporter {
  readonly id: UnitId;
  readonly name: string;
  readonly level: 'branch' | 'grassroots';
}
export const DEADLINE_FAULTS = {
  'too-early': 'Hạn gửi phải sau ngày cuối của tháng báo cáo.',
} as const;

interface Deadlines {
  readonly branchDueOn: DateOnly;
  readonly branchGrace: number;
  readonly grassrootsDueOn: DateOnly;
  readonly grassrootsGrace: number;
}

/** A report on a month falls due after the month: before its end nobody can know it all. */
export function checkDeadlines(
  month: Pick<Month, 'endsOn'>,
  deadlines: Deadlines,
): readonly (readonly [boolean, 'too-early', string])[] {
  return [
    [deadlines.branchDueOn <= month.endsOn, 'too-early', 'branchDueOn'],
    [deadlines.grassrootsDueOn <= month.endsOn, 'too-early', 'grassrootsDueOn'],
  ];
}

/** The month's deadlines as their form holds them. */
export function formOfMonth(month: Month): FormValues & { readonly version: string } {
  return {
    branchDueOn: month.branch?.dueOn ?? '',
    branchGrace: String(month.branch?.graceDays ?? 0),
    grassrootsDueOn: month.grassroots?.dueOn ?? '',
    grassrootsGrace: String(month.grassroots?.graceDays ?? 0),
    version: String(month.version),
  };
}
