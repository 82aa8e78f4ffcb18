import type { CampaignYear } from '@/lib/campaign/rules';
import type { MemberCommitment } from '@/lib/commitments/store';
import type { DeedState, MemberDeed } from '@/lib/deeds/store';
import { DEED_STATE_WORDS } from '@/lib/deeds/view';
import { postWords, STANDING_WORDS } from '@/lib/hierarchy/members-view';
import type { Past, Person } from '@/lib/hierarchy/person-store';
import type { Decision } from '@/lib/honours/honour';
import { LEVEL_WORDS } from '@/lib/honours/view';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';

type Tone = 'good' | 'warn' | 'bad' | 'neutral';

export interface RecordView {
  readonly name: string;
  /** "Đảng viên chính thức · Chi bộ …" */
  readonly standing: string;
  readonly unitHref: string | null;
  readonly facts: readonly (readonly [term: string, words: string])[];
  readonly year: string | null;
  readonly years: readonly {
    readonly text: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** [title, group, branch of that time, when, state, tone] */
  readonly deeds: readonly (readonly [string, string, string, string, string, Tone])[];
  readonly commitment: {
    readonly state: string;
    readonly tone: Tone;
    readonly steps: readonly string[];
  } | null;
  /** [form, what for, decision] */
  readonly honours: readonly (readonly [string, string, string])[];
  /** [branch, kind and standing, span] */
  readonly memberships: readonly (readonly [string, string, string])[];
  /** [post, branch, span] */
  readonly posts: readonly (readonly [string, string, string])[];
}

interface Record {
  readonly person: Person;
  readonly past: Past;
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly deeds: readonly MemberDeed[];
  readonly commitment: MemberCommitment | null;
  readonly honours: readonly Decision[];
  readonly today: DateOnly;
}

interface Span {
  readonly from: DateOnly;
  readonly to: DateOnly | null;
}
const holds = ({ from, to }: Span, day: DateOnly) => from <= day && (to === null || to > day);
const spanWords = ({ from, to }: Span) =>
  to === null ? `Từ ${formatDate(from)}` : `Từ ${formatDate(from)} đến trước ${formatDate(to)}`;

const DEED_TONES: Readonly<Partial<{ [state in DeedState]: Tone }>> = {
  completed: 'good',
  not_completed: 'bad',
  carried_over: 'warn',
};

function deedWhen(deed: MemberDeed): string {
  if (deed.completedOn) return `Hoàn thành ${formatDate(deed.completedOn)}`;
  const due = `hạn ${formatDate(deed.dueOn)}`;
  return deed.registeredOn
    ? `Đăng ký ${formatDate(deed.registeredOn)}, ${due}`
    : `Chưa đăng ký, ${due}`;
}

function presentCommitment(
  commitment: MemberCommitment | null,
): NonNullable<RecordView['commitment']> {
  if (!commitment) return { state: 'Chưa gửi', tone: 'warn', steps: [] };
  const { submittedOn, confirmedOn, midYearOn, yearEndOn } = commitment;
  const steps: [string, DateOnly | null][] = [
    ['Gửi ngày', submittedOn],
    ['Chi bộ xác nhận ngày', confirmedOn],
    ['Tự kiểm điểm 6 tháng ngày', midYearOn],
    ['Tự kiểm điểm cuối năm ngày', yearEndOn],
  ];
  return {
    state: confirmedOn ? 'Đã được chi bộ xác nhận' : 'Đã gửi, chờ chi bộ xác nhận',
    tone: confirmedOn ? 'good' : 'neutral',
    steps: steps.flatMap(([words, day]) => (day ? [`${words} ${formatDate(day)}`] : [])),
  };
}

const KIND_WORDS = { home: 'Sinh hoạt chính thức', temporary: 'Sinh hoạt tạm thời' } as const;

export function presentRecord(record: Record): RecordView {
  const { person, past, year, today } = record;
  const home = past.memberships.find((one) => one.kind === 'home' && holds(one, today));
  const facts: [string, string][] = [['Ngày kết nạp', formatDate(person.admittedOn)]];
  if (person.birthYear !== null) facts.unshift(['Năm sinh', String(person.birthYear)]);
  return {
    name: person.fullName,
    standing: home
      ? `${STANDING_WORDS[home.standing]} · ${home.unitName}`
      : 'Không còn sinh hoạt trong Đảng bộ',
    unitHref: home ? `/units/${home.unitId}` : null,
    facts,
    year: year?.code ?? null,
    years: record.years.map(({ code }) => ({
      text: code,
      href: `/members/${person.id}?year=${encodeURIComponent(code)}`,
      current: code === year?.code,
    })),
    deeds: record.deeds.map((deed) => [
      deed.title,
      deed.groupName,
      deed.unitName,
      deedWhen(deed),
      DEED_STATE_WORDS[deed.state],
      DEED_TONES[deed.state] ?? 'neutral',
    ]),
    commitment: year ? presentCommitment(record.commitment) : null,
    honours: record.honours.map((one) => [
      one.form,
      one.occasion,
      `Quyết định ${one.decisionNumber} ngày ${formatDate(one.decidedOn)} · ${LEVEL_WORDS[one.level]}`,
    ]),
    memberships: past.memberships.map((one) => [
      one.unitName,
      `${KIND_WORDS[one.kind]} · ${STANDING_WORDS[one.standing]}`,
      spanWords(one),
    ]),
    posts: past.posts.map((one) => [
      postWords(one.kind, one.unitKind),
      one.unitName,
      spanWords(one),
    ]),
  };
}
