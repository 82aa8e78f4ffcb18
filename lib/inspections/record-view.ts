import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import { calendarYear } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import type { Inspection } from './inspection';
import { KIND_WORDS, marksOf } from './view';

const day = (date: DateOnly | null) => (date === null ? null : formatDate(date));

function examined({ examinedFrom, examinedTo }: Inspection): string | null {
  if (examinedFrom && examinedTo) return `${day(examinedFrom)} – ${day(examinedTo)}`;
  if (examinedFrom) return `từ ${day(examinedFrom)}`;
  return examinedTo ? `đến ${day(examinedTo)}` : null;
}

function line(title: string, text: string | null): { title: string; text: string }[] {
  return text === null || text === '' ? [] : [{ title, text }];
}

/** One cuộc with everything written of it, and what can be done with it. */
export function presentInspection(inspection: Inspection, today: DateOnly, mayWrite: boolean) {
  const { state } = inspection;
  const open = state === 'planned' || state === 'under_way';
  const done = state === 'completed';
  const row = { inspectionId: String(inspection.id), version: String(inspection.version) };
  const here = `/inspections/${inspection.id}`;
  return {
    kind: KIND_WORDS[inspection.kind],
    content: inspection.content,
    unit: inspection.unitName,
    unitHref: address('/inspections', {
      unitId: inspection.unitId,
      year: (inspection.heldOn ?? inspection.plannedOn)?.slice(0, 4),
    }),
    marks: marksOf(inspection, today),
    members: inspection.members.map(({ name, result }) => ({ name, result })),
    lines: [
      ...line('Ngày kết thúc cuộc', day(inspection.heldOn)),
      ...line('Ngày dự kiến', day(inspection.plannedOn)),
      ...line('Đối tượng', inspection.subjectMatter),
      ...line('Thời gian được kiểm tra', examined(inspection)),
      ...line('Cách tiến hành', inspection.method),
      ...line(
        'Bản tự kiểm điểm',
        inspection.selfReportReceived ? 'Đã nhận' : done ? 'Chưa ghi nhận' : null,
      ),
      ...line('Ngày họp chi bộ', day(inspection.branchMeetingOn)),
      ...line('Ưu điểm', inspection.strengths),
      ...line('Hạn chế, khuyết điểm', inspection.shortcomings),
      ...line('Kết luận của chi bộ', inspection.conclusion),
      ...line('Thời hạn khắc phục', day(inspection.remedyDueOn)),
      ...line('Ngày kiểm tra lại', day(inspection.followedUpOn)),
    ],
    entered: sayEntered(inspection),
    actions: mayWrite
      ? {
          row,
          completeHref: open ? `${here}/complete` : null,
          changeHref: open || done ? `${here}/change` : null,
          start: state === 'planned',
          cancel: open ? ('Hủy cuộc này' as const) : done ? ('Rút bản ghi' as const) : null,
          restore:
            state === 'cancelled'
              ? { ...row, to: inspection.plannedOn ? 'planned' : 'under_way' }
              : null,
          followUp:
            done && inspection.remedyDueOn
              ? { fixed: row, initial: { followedUpOn: inspection.followedUpOn ?? '' } }
              : null,
        }
      : null,
  };
}

/** What the form for a completed cuộc starts from; a planned day that has come is offered as the day it was held. */
export function presentCompletion(
  form: Readonly<Record<string, string | readonly string[]>>,
  inspection: Inspection,
  today: DateOnly,
) {
  const { plannedOn } = inspection;
  const offered = plannedOn !== null && plannedOn <= today ? plannedOn : '';
  return { ...form, heldOn: inspection.heldOn ?? offered };
}

/** The plan of a cuộc that is over is changed as a record. */
export const isRecord = ({ state }: Inspection) => state === 'completed';

/** The year in which a form reads "5/6", and where it leads back to. */
export function presentForm({
  year,
  unit,
  today,
}: {
  readonly year: CampaignYear | null | undefined;
  readonly unit?: { readonly id: UnitId };
  readonly today: DateOnly;
}) {
  return {
    within: year ? { from: year.startsOn, to: year.endsOn } : calendarYear(today),
    backHref: address('/inspections', { unitId: unit?.id, year: year?.code }),
  };
}
