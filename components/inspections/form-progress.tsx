'use client';

import { useFieldValue } from '@/components/forms/field';
import { useKeeping } from '@/components/forms/keeper';
import type { YearProgress } from '@/lib/inspections/progress';
import { presentProgress } from '@/lib/inspections/view';
import { type DaySpan, readTypedDay } from '@/lib/platform/calendar';
import { ProgressBox } from './progress-box';

/** How far the branch is in the year of the day being typed; supervision counts for no quota and says so. */
export function FormProgress({
  progress,
  within,
  dayField,
}: {
  readonly progress: readonly YearProgress[];
  readonly within: DaySpan;
  readonly dayField: string;
}) {
  const { today } = useKeeping();
  const typed = readTypedDay(String(useFieldValue(dayField)), within);
  const supervision = useFieldValue('kind') === 'supervision';
  const day = typed ?? (within.to < today ? within.to : today);
  const shown = progress.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return (
    <div aria-live="polite" className="flex flex-col gap-3">
      {shown.map((one) => (
        <ProgressBox key={`${one.year} ${one.issuers[0]}`} progress={presentProgress(one)} />
      ))}
      {shown.length === 0 ? (
        <p className="rounded-md bg-paper-deep px-4 py-3">Năm này chưa có chỉ tiêu kiểm tra.</p>
      ) : null}
      {supervision ? (
        <p className="text-ink-soft">Cuộc giám sát được đếm riêng, không tính vào chỉ tiêu này.</p>
      ) : null}
    </div>
  );
}
