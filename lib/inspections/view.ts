import type { DateOnly } from '@/lib/platform/clock';
import { formatDate, wordChoices } from '@/lib/platform/format';
import type { InspectionKind, InspectionState } from './inspection';
import type { ListedInspection } from './list-store';
import { progressCount, progressState, type YearProgress } from './progress';

export const KIND_WORDS: Readonly<Record<InspectionKind, string>> = {
  inspection: 'Kiểm tra',
  supervision: 'Giám sát',
};
export const STATE_WORDS: Readonly<Record<InspectionState, string>> = {
  planned: 'Trong kế hoạch',
  under_way: 'Đang tiến hành',
  completed: 'Đã kết thúc',
  cancelled: 'Đã hủy',
};
export const KIND_CHOICES = wordChoices(KIND_WORDS);
export const STATE_CHOICES = wordChoices(STATE_WORDS);

/** One quota of one year, as the box at the top says it. */
export function presentProgress(progress: YearProgress) {
  const left = Math.max(0, progress.owes - progress.done);
  const rule = progress.countsPeople
    ? `Chi bộ phải kiểm tra ít nhất ${progress.owes} đảng viên trong năm.`
    : `Chi bộ ${progress.hasCommittee ? 'có' : 'không có'} chi ủy: ít nhất ${progress.owes} cuộc kiểm tra trong năm.`;
  return {
    year: progress.year,
    count: progressCount(progress),
    state: progressState(progress),
    enough: left === 0,
    rule,
    issuers: progress.issuers,
  };
}

export type Tone = 'good' | 'warn' | 'bad' | 'neutral';
interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

const STATE_TONES: Readonly<Record<InspectionState, Tone>> = {
  planned: 'neutral',
  under_way: 'warn',
  completed: 'good',
  cancelled: 'neutral',
};

interface Dated {
  readonly state: InspectionState;
  readonly plannedOn: DateOnly | null;
  readonly remedyDueOn: DateOnly | null;
  readonly followedUpOn: DateOnly | null;
}

/** Trạng thái, quá ngày dự kiến, hạn khắc phục. */
export function marksOf(row: Dated, today: DateOnly): readonly Mark[] {
  const marks: Mark[] = [{ tone: STATE_TONES[row.state], text: STATE_WORDS[row.state] }];
  if (row.state === 'planned' && row.plannedOn !== null && row.plannedOn < today) {
    marks.push({ tone: 'warn', text: 'Đã qua ngày dự kiến' });
  }
  if (row.state === 'completed' && row.remedyDueOn !== null) {
    const due = formatDate(row.remedyDueOn);
    if (row.followedUpOn !== null) marks.push({ tone: 'good', text: 'Đã kiểm tra lại' });
    else if (row.remedyDueOn < today) marks.push({ tone: 'bad', text: `Quá hạn khắc phục ${due}` });
    else marks.push({ tone: 'warn', text: `Hạn khắc phục ${due}` });
  }
  return marks;
}

/** One cuộc in a list, in words. */
export function presentListed(row: ListedInspection, shownUnit: number, today: DateOnly) {
  const day = row.heldOn ?? row.plannedOn;
  return {
    id: row.id,
    href: `/inspections/${row.id}`,
    completeHref:
      row.state === 'planned' || row.state === 'under_way'
        ? `/inspections/${row.id}/complete`
        : null,
    kind: KIND_WORDS[row.kind],
    content: row.content,
    when: day === null ? 'Không có ngày' : `${row.heldOn ? 'Ngày' : 'Dự kiến'} ${formatDate(day)}`,
    who: row.members.length > 0 ? row.members.join(', ') : row.subjectMatter,
    unit: row.unitId === shownUnit ? null : row.unitName,
    marks: marksOf(row, today),
    recorder: row.recorder,
  };
}
export type ListedView = ReturnType<typeof presentListed>;
