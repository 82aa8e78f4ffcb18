import { formatDate } from '@/lib/platform/format';
import { stateOfDeed } from './list-view';
import type { readDeed } from './read-deed';
import { type DeedAct, isOverdue, stateAfter, waitsFor } from './rules';
import { DEED_KIND_WORDS, DEED_LEVEL_WORDS } from './view';

type Read = Extract<Awaited<ReturnType<(typeof readDeed)['execute']>>, { ok: true }>['value'];

/** The steps of its life, each with its day and who took it. */
function stepsOf({ deed }: Read): string[] {
  const { registeredOn, approvedOn, completedOn, endedOn, confirmedBy, state } = deed.standing;
  const steps = [
    deed.recorder ? `Người nhập: ${deed.recorder}, ngày ${formatDate(deed.recordedOn)}` : '',
    registeredOn ? `Đăng ký ngày ${formatDate(registeredOn)}` : 'Chưa đăng ký',
    approvedOn && deed.kind === 'individual' ? `Chi bộ duyệt ngày ${formatDate(approvedOn)}` : '',
    completedOn ? `Hoàn thành ngày ${formatDate(completedOn)}` : '',
    confirmedBy !== null ? `Người xác nhận: ${deed.confirmer ?? 'không rõ'}` : '',
    endedOn && state === 'withdrawn' ? `Rút ngày ${formatDate(endedOn)}` : '',
    endedOn && state === 'not_completed' ? `Dừng ngày ${formatDate(endedOn)}` : '',
    endedOn && state === 'carried_over' ? `Chuyển sang năm sau ngày ${formatDate(endedOn)}` : '',
  ];
  return steps.filter(Boolean);
}

const CONFIRM_WORDS = {
  approval: { text: 'Duyệt việc này', underWay: 'Đang duyệt…' },
  confirmation: { text: 'Xác nhận hoàn thành', underWay: 'Đang xác nhận…' },
} as const;

export function presentDeed(read: Read) {
  const { deed, today, mayWrite, speaks, mayConfirm } = read;
  const { standing } = deed;
  const can = (act: DeedAct) => stateAfter(standing.state, act) !== null;
  const [state, tone] = stateOfDeed(deed);
  const open = standing.state === 'draft' || standing.state === 'registered';
  const waits = waitsFor(deed.kind, standing);
  const canConfirm = mayConfirm && can('confirm') && standing.confirmedBy === null;
  const returnable = mayConfirm && deed.kind === 'individual' && can('return');
  return {
    id: deed.id,
    title: deed.title,
    state,
    tone,
    late: isOverdue(deed.standing.state, deed.dueOn, today),
    owner: [deed.memberName ?? DEED_KIND_WORDS.collective, deed.unitName].join(' · '),
    returned:
      standing.returnedOn && standing.returnReason
        ? { on: formatDate(standing.returnedOn), reason: standing.returnReason }
        : null,
    facts: [
      ['Năm', deed.year.code],
      ['Nhóm việc', deed.groupName],
      ['Chuẩn mực', deed.standards.join('; ') || '–'],
      ['Cấp đăng ký', deed.levels.map((level) => DEED_LEVEL_WORDS[level]).join(', ') || '–'],
      ['Thời gian', `${formatDate(deed.startsOn)} – ${formatDate(deed.dueOn)}`],
      ['Chỉ tiêu đo được', deed.measurableTarget ?? 'Chưa nêu'],
    ] as const,
    contents: [
      ['Học tập Bác', deed.studyContent],
      ['Làm theo Bác', deed.practiceContent],
      ['Nêu gương', deed.exampleContent],
    ] as const,
    result: standing.result,
    steps: stepsOf(read),
    progress: read.progress.map((note) => ({
      id: note.id,
      day: formatDate(note.notedOn),
      body: note.body,
      recorder: note.recorder,
      /** One takes out one's own lines; who speaks for the branch, every line. */
      withdraw:
        mayWrite && can('note-progress') && (speaks || note.recordedBy === read.userId)
          ? { deedId: String(deed.id), progressId: String(note.id) }
          : null,
    })),
    mark: { deedId: String(deed.id), version: String(deed.version) },
    today,
    span: { from: deed.year.from, to: today },
    may: {
      confirm: canConfirm
        ? CONFIRM_WORDS[waits ?? (standing.state === 'completed' ? 'confirmation' : 'approval')]
        : null,
      return: returnable,
      edit: mayWrite && can('edit') && (open || speaks),
      submit: mayWrite && can('register'),
      note: mayWrite && can('note-progress'),
      complete:
        mayWrite && can('complete') && (standing.confirmedBy === null || mayConfirm)
          ? {
              /** The likeliest thing to do, where nothing waits for one's confirmation. */
              first: standing.completedOn === null && !canConfirm,
              text: standing.completedOn ? 'Sửa ngày, kết quả' : 'Đã hoàn thành',
              initial: {
                completedOn: standing.completedOn ?? today,
                result: standing.result ?? '',
              },
            }
          : null,
      withdraw: mayWrite && can('withdraw'),
      give: mayWrite && can('not-completed'),
      carry: mayWrite && can('carry-over'),
    },
  };
}
export type DeedView = ReturnType<typeof presentDeed>;
