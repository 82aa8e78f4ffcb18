import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Audience, SessionKind } from './plan';

/** Bài dự thi by stage: received, chosen, sent up; null where a stage was not told. */
export interface ContestCounts {
  readonly received: number | null;
  readonly chosen: number | null;
  readonly sentUp: number | null;
}
/** The stages' words and places in the database. */
export const STAGES = [
  { name: 'received', rank: 1, stage: 'Bài dự thi' },
  { name: 'chosen', rank: 2, stage: 'Bài được chọn' },
  { name: 'sentUp', rank: 3, stage: 'Bài gửi lên cấp trên' },
] as const satisfies readonly { name: keyof ContestCounts; rank: number; stage: string }[];

interface What {
  readonly kind: SessionKind;
  readonly audience: Audience;
  readonly topic: string;
  readonly heldOn: DateOnly;
  /** Khách, and whoever is not of the attendance base. */
  readonly guests: number;
  readonly contest: ContestCounts;
}
/** Điểm danh theo tên: who came; the numbers follow from that. */
export interface NamedContent extends What {
  readonly by: 'names';
  readonly present: readonly MemberId[];
}
/** Chỉ ghi số người: of organizations and the bloc, and of audiences that are no members of the branch. */
export interface CountedContent extends What {
  readonly by: 'numbers';
  readonly peopleExpected: number;
  readonly peoplePresent: number;
  /** Lượt: over all sittings, so at least the people. */
  readonly attendances: number;
}
export type SessionContent = NamedContent | CountedContent;

/** The session as a form sends it: the contest's numbers beside the rest, of the people what its way asks for. */
export interface SessionForm extends Omit<What, 'contest'>, ContestCounts {
  readonly by: SessionContent['by'];
  readonly present?: readonly MemberId[] | undefined;
  readonly peopleExpected?: number | undefined;
  readonly peoplePresent?: number | undefined;
  readonly attendances?: number | undefined;
}

/** What the form says, by names or by numbers; the input's schema has seen to it that no number is missing. */
export function contentOf(form: SessionForm): SessionContent {
  const { kind, audience, topic, heldOn, guests, received, chosen, sentUp } = form;
  const what = { kind, audience, topic, heldOn, guests, contest: { received, chosen, sentUp } };
  if (form.by === 'names') return { ...what, by: 'names', present: form.present ?? [] };
  const { peopleExpected = 0, peoplePresent = 0, attendances = 0 } = form;
  return { ...what, by: 'numbers', peopleExpected, peoplePresent, attendances };
}

export interface PeopleCounts {
  readonly peopleExpected: number;
  readonly peoplePresent: number;
  readonly attendances: number;
}

/** Một buổi đã sinh hoạt. */
export interface Session extends What, PeopleCounts {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  /** Who came, by name; empty where only numbers were recorded. */
  readonly present: readonly { readonly id: MemberId; readonly name: string }[];
  /** The words of the stages as they were recorded, by their rank. */
  readonly stages: Readonly<Record<string, string>>;
  /** The plan it came from. */
  readonly planId: number | null;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

const said = (count: number | null) => (count === null ? '' : String(count));

/** The session as its form holds it. */
export function formOfSession(session: Session): FormValues & { readonly version: string } {
  const { contest } = session;
  const contestForm =
    session.kind === 'contest'
      ? {
          received: said(contest.received),
          chosen: said(contest.chosen),
          sentUp: said(contest.sentUp),
        }
      : {};
  const people =
    session.present.length > 0
      ? { by: 'names', present: session.present.map(({ id }) => String(id)) }
      : {
          by: 'numbers',
          peopleExpected: String(session.peopleExpected),
          peoplePresent: String(session.peoplePresent),
          attendances: String(session.attendances),
        };
  return {
    kind: session.kind,
    audience: session.audience,
    topic: session.topic,
    heldOn: session.heldOn,
    guests: session.guests === 0 ? '' : String(session.guests),
    ...people,
    ...contestForm,
    version: String(session.version),
  };
}
