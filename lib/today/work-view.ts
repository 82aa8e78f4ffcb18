import { progressCount, progressState } from '@/lib/inspections/progress';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { readWork } from './read-work';
import { dueTone, type Line, sayDue } from './view';

type Result = Extract<Awaited<ReturnType<(typeof readWork)['execute']>>, { ok: true }>['value'];

/** A block of the work list: its lines, and where the rest of them stands. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly lines: readonly Line[];
  readonly more: { readonly href: string; readonly text: string } | null;
  /** Said where nothing is to be done. */
  readonly nothing: string;
}

const moreOf = (count: number, shown: number, href: string) =>
  count > shown ? { href, text: `Xem cả ${formatCount(count)}` } : null;

function toConfirm({ branch, deeds, commitments }: Result): Block[] {
  const waiting = commitments.counts?.waiting ?? 0;
  const deedsHref = `/deeds?unit=${branch.id}&show=waiting`;
  const commitmentsHref = `/commitments?unit=${branch.id}&state=waiting`;
  return [
    {
      id: 'deeds-to-confirm',
      title: 'Việc làm tốt chờ xác nhận',
      count: deeds.waiting,
      lines: deeds.waitingRows.map((deed) => ({
        key: `deed-${deed.id}`,
        href: `/deeds/${deed.id}`,
        title: deed.title,
        state: deed.completedOn ? 'Chờ xác nhận hoàn thành' : 'Chờ duyệt',
        tone: 'warn' as const,
        about: [
          deed.memberName,
          deed.completedOn
            ? `hoàn thành ${formatDate(deed.completedOn)}`
            : `hạn ${formatDate(deed.dueOn)}`,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      more: deeds.waiting > 0 ? { href: deedsHref, text: 'Xem và xác nhận nhiều việc' } : null,
      nothing: 'Không có việc làm tốt nào đang chờ.',
    },
    {
      id: 'commitments-to-confirm',
      title: 'Bản cam kết chờ xác nhận',
      count: waiting,
      lines: commitments.waitingRows.map((row) => ({
        key: `commitment-${row.memberId}`,
        href: `/commitments/${row.commitmentId}`,
        title: row.name,
        state: 'Chờ xác nhận',
        tone: 'warn' as const,
        about: row.submittedOn ? `Gửi ngày ${formatDate(row.submittedOn)}` : '',
      })),
      more: waiting > 0 ? { href: commitmentsHref, text: 'Xem và xác nhận nhiều bản' } : null,
      nothing: 'Không có bản cam kết nào đang chờ.',
    },
  ];
}

function toRemind({ branch, deeds, commitments, today }: Result): Block[] {
  const none = commitments.counts?.none ?? 0;
  return [
    {
      id: 'without-commitment',
      title: 'Đảng viên chưa gửi cam kết',
      count: none,
      lines: commitments.withoutRows.map((row) => ({
        key: `member-${row.memberId}`,
        href: `/commitments/new?member=${row.memberId}`,
        title: row.name,
        state: 'Chưa gửi',
        tone: 'warn' as const,
        about: 'Nhắc đồng chí, hoặc nhập thay từ bản giấy',
      })),
      more: moreOf(
        none,
        commitments.withoutRows.length,
        `/commitments?unit=${branch.id}&state=none`,
      ),
      nothing: 'Mọi đồng chí phải cam kết đều đã gửi.',
    },
    {
      id: 'deeds-overdue',
      title: 'Việc làm tốt quá hạn',
      count: deeds.overdue,
      lines: deeds.lateRows.map((deed) => ({
        key: `late-${deed.id}`,
        href: `/deeds/${deed.id}`,
        title: deed.title,
        state: sayDue(today, deed.dueOn),
        tone: 'bad' as const,
        about: [deed.memberName ?? 'Việc của tập thể', `hạn ${formatDate(deed.dueOn)}`].join(' · '),
      })),
      more: moreOf(deeds.overdue, deeds.lateRows.length, `/deeds?unit=${branch.id}&show=overdue`),
      nothing: 'Không có việc nào quá hạn.',
    },
  ];
}

function owed({ branch, reports, progress, today }: Result): Block[] {
  const missing = progress.filter(({ done, owes }) => done < owes);
  return [
    {
      id: 'reports',
      title: 'Báo cáo tháng',
      count: reports.filter(({ dueOn }) => dueOn <= today).length,
      lines: reports.map((report) => ({
        key: `report-${report.periodId}`,
        // The month's report is handed in elsewhere; here the branch sees which ones it owes.
        href: `/units/${branch.id}/figures/reports-submitted?rows=missing`,
        title: report.name,
        state: report.state === 'returned' ? 'Cấp trên trả lại' : sayDue(today, report.dueOn),
        tone: report.state === 'returned' ? 'bad' : dueTone(today, report.dueOn),
        about: `Chưa nộp, hạn ${formatDate(report.dueOn)}`,
      })),
      more: null,
      nothing: 'Chi bộ không nợ báo cáo nào.',
    },
    {
      id: 'quota',
      title: 'Chỉ tiêu kiểm tra, giám sát',
      count: missing.length,
      lines: progress.map((one, place) => ({
        key: `quota-${place}`,
        href: `/inspections?unitId=${branch.id}`,
        title: progressCount(one),
        state: progressState(one),
        tone: one.done < one.owes ? 'warn' : 'good',
        about: one.issuers.join(' · '),
      })),
      more: null,
      nothing: 'Năm này chưa có chỉ tiêu.',
    },
  ];
}

/** Việc cần làm in words. */
export function presentWork(result: Result) {
  const { branch, branches, year, sessions } = result;
  return {
    unit: branch.name,
    theme: year ? `Chuyên đề năm ${year.code}: ${year.theme}` : 'Đảng bộ Khối chưa mở năm này.',
    branches: branches.map(({ id, name }) => ({
      text: name,
      href: `/work?unit=${id}`,
      current: id === branch.id,
    })),
    groups: [
      { title: 'Cần xác nhận', blocks: toConfirm(result) },
      { title: 'Cần nhắc', blocks: toRemind(result) },
      { title: 'Đến hạn', blocks: owed(result) },
    ],
    sessions: sessions.map(({ id, topic, plannedOn, place }) => ({
      id,
      day: formatDate(plannedOn),
      topic,
      about: place ?? '',
    })),
    planHref: `/study/plan?unitId=${branch.id}`,
  };
}
export type WorkView = ReturnType<typeof presentWork>;
