import type { DateOnly } from '@/lib/platform/clock';

/** Trạng thái của một việc làm tốt (domain.md section 6); the same words as the database's enum. */
export const DEED_STATES = [
  'draft',
  'registered',
  'approved',
  'under_way',
  'completed',
  'not_completed',
  'withdrawn',
  'carried_over',
] as const;
export type DeedState = (typeof DEED_STATES)[number];

/** Của tập thể, của cá nhân. */
export const DEED_KINDS = ['collective', 'individual'] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** Cấp đăng ký. */
export const DEED_LEVELS = ['grassroots', 'bloc', 'province', 'central'] as const;
export type DeedLevel = (typeof DEED_LEVELS)[number];

/** What can be done with a deed. */
export const DEED_ACTS = [
  'register',
  'edit',
  'note-progress',
  'complete',
  'confirm',
  'return',
  'withdraw',
  'not-completed',
  'carry-over',
] as const;
export type DeedAct = (typeof DEED_ACTS)[number];

/**
 * Bản nháp → đã đăng ký → chi bộ duyệt → đang thực hiện → hoàn thành | không hoàn thành | rút | chuyển năm sau. An act
 * that has no cell is not possible then. The branch confirms twice: the registration, and what was completed. A member
 * need not wait for the first to report the second: confirming a completed deed then covers both. What is returned as
 * not yet complete is under way again; a returned registration keeps its day, for that is the member's act.
 */
const NEXT: Readonly<Record<DeedState, Readonly<Partial<Record<DeedAct, DeedState>>>>> = {
  draft: { register: 'registered', edit: 'draft' },
  registered: {
    edit: 'registered',
    'note-progress': 'registered',
    complete: 'completed',
    confirm: 'approved',
    return: 'registered',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  approved: {
    edit: 'approved',
    'note-progress': 'under_way',
    complete: 'completed',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  under_way: {
    edit: 'under_way',
    'note-progress': 'under_way',
    complete: 'completed',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  // Completing it again corrects its day or its result.
  completed: { complete: 'completed', confirm: 'completed', return: 'under_way' },
  not_completed: {},
  withdrawn: {},
  carried_over: {},
};

/** The state that the act leads to; null when it is not possible now. */
export const stateAfter = (state: DeedState, act: DeedAct): DeedState | null =>
  NEXT[state][act] ?? null;

/** Where a deed stands: what acts change, its words apart. */
export interface Standing {
  readonly state: DeedState;
  readonly registeredOn: DateOnly | null;
  readonly approvedOn: DateOnly | null;
  readonly completedOn: DateOnly | null;
  /** The day it was withdrawn, given up or carried over. */
  readonly endedOn: DateOnly | null;
  readonly result: string | null;
  readonly confirmedBy: number | null;
  readonly returnedOn: DateOnly | null;
  readonly returnReason: string | null;
}

/** Where a deed stands once it is withdrawn: what was said of its completion goes. */
export const withdrawnFrom = (standing: Standing, today: DateOnly): Standing => ({
  ...standing,
  state: 'withdrawn',
  completedOn: null,
  confirmedBy: null,
  endedOn: today,
  returnedOn: null,
  returnReason: null,
});

/**
 * Chờ xác nhận: what the branch still has to say. Only members' deeds wait: a unit's own is registered and completed
 * by those who speak for the unit. What was returned waits for its member, not for the branch.
 */
export function waitsFor(
  kind: DeedKind,
  { state, confirmedBy, returnedOn }: Pick<Standing, 'state' | 'confirmedBy' | 'returnedOn'>,
): 'approval' | 'confirmation' | null {
  if (kind === 'collective' || returnedOn !== null) return null;
  if (state === 'registered') return 'approval';
  return state === 'completed' && confirmedBy === null ? 'confirmation' : null;
}

/** The three contents that a plan must name (học tập Bác, làm theo Bác, nêu gương). */
export interface Contents {
  readonly studyContent: string;
  readonly practiceContent: string;
  readonly exampleContent: string;
}

/** Where the three contents start from when only one sentence was written; to be refined, or left. */
export function contentsFrom(title: string): Contents {
  const said = title.trim().replace(/[.;,\s]+$/, '');
  if (said === '') return { studyContent: '', practiceContent: '', exampleContent: '' };
  return {
    studyContent: `Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh để thực hiện: ${said}.`,
    practiceContent: `${said}.`,
    exampleContent: `Gương mẫu thực hiện và vận động đồng chí, đồng nghiệp cùng làm: ${said}.`,
  };
}

interface Span {
  readonly from: DateOnly;
  readonly to: DateOnly;
}
interface PlannedDays {
  readonly startsOn: DateOnly;
  readonly dueOn: DateOnly;
}

/** What is wrong with the days of a plan, each beside its field: both lie within the campaign year, in order. */
export const wrongDays = ({ startsOn, dueOn }: PlannedDays, year: Span) =>
  [
    [startsOn < year.from || startsOn > year.to, 'outside-year', 'startsOn'],
    [dueOn < startsOn, 'due-before-start', 'dueOn'],
    [dueOn >= startsOn && dueOn > year.to, 'outside-year', 'dueOn'],
  ] as const;

/** Quá hạn: still open on the day after it was due. */
export const isOverdue = (state: DeedState, dueOn: DateOnly, today: DateOnly): boolean =>
  dueOn < today && ['draft', 'registered', 'approved', 'under_way'].includes(state);
