import type { DateOnly } from '@/lib/platform/clock';
import type { QuotaProgress } from './store';

/** How far a branch is with one quota of one campaign year, and who set it. */
export interface YearProgress extends QuotaProgress {
  readonly year: string;
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
  /** Căn cứ: "Chỉ tiêu số 02, Nghị quyết năm 2022 (Tỉnh ủy)". */
  readonly issuers: readonly string[];
}

const thing = (progress: QuotaProgress) => (progress.countsPeople ? 'đảng viên' : 'cuộc');

/** "1/2 cuộc". */
export const progressCount = (progress: QuotaProgress) =>
  `${progress.done}/${progress.owes} ${thing(progress)}`;

/** "còn thiếu 1", "đã đủ". */
export const progressState = (progress: QuotaProgress) =>
  progress.done < progress.owes ? `còn thiếu ${progress.owes - progress.done}` : 'đã đủ';

/** "1/2 cuộc, còn thiếu 1". */
export const sayProgress = (progress: QuotaProgress) =>
  `${progressCount(progress)}, ${progressState(progress)}`;

/** "Năm 2022: 2/2 cuộc, đã đủ." for the year that holds the day; nothing where no quota does. */
export function sayProgressOf(years: readonly YearProgress[], day: DateOnly): string {
  const held = years.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return held.map((one) => ` Năm ${one.year}: ${sayProgress(one)}.`).join('');
}
