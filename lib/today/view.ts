import { reviewDue, reviewsAsked, stateOf as stateOfCommitment } from '@/lib/commitments/rules';
import { REVIEW_WORDS } from '@/lib/commitments/view';
import { isOverdue } from '@/lib/deeds/rules';
import { DEED_STATE_WORDS } from '@/lib/deeds/view';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import type { readToday } from './read-today';

type Result = Extract<Awaited<ReturnType<(typeof readToday)['execute']>>, { ok: true }>['value'];
export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

/** One line of a list of things to do: what, how it stands, where it is done. */
export interface Line {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly state: string;
  readonly tone: Tone;
  readonly about: string;
}

const DAY = 86_400_000;
const between = (from: DateOnly, to: DateOnly) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** "còn 5 ngày", "hôm nay", "quá hạn 3 ngày". */
export function sayDue(today: DateOnly, dueOn: DateOnly): string {
  const left = between(today, dueOn);
  if (left === 0) return 'hạn hôm nay';
  return left > 0 ? `còn ${left} ngày` : `quá hạn ${-left} ngày`;
}

/** Nearer than this a due date is marked. */
const SOON_DAYS = 14;
export const dueTone = (today: DateOnly, dueOn: DateOnly): Tone => {
  const left = between(today, dueOn);
  return left < 0 ? 'bad' : left <= SOON_DAYS ? 'warn' : 'neutral';
};

function commitmentLine({ commitment, year, home, today }: Result): Line | null {
  if (year === null || home === null) return null;
  const title = `Bản cam kết năm ${year.code}`;
  const key = 'commitment';
  const state = stateOfCommitment(commitment);
  if (commitment === null) {
    if (!home.obliged) return null;
    const about = `Viết và gửi chi bộ trong năm, trước ${formatDate(year.endsOn)}`;
    return { key, href: '/commitments/new', title, state: 'Chưa gửi', tone: 'warn', about };
  }
  const href = `/commitments/${commitment.id}`;
  if (state === 'returned') {
    const about = `Chi bộ góp ý: ${commitment.returnReason ?? ''}`;
    return { key, href, title, state: 'Chi bộ trả lại', tone: 'bad', about };
  }
  if (state === 'waiting') {
    const about = `Gửi ngày ${formatDate(commitment.submittedOn)}`;
    return { key, href, title, state: 'Chờ chi bộ xác nhận', tone: 'neutral', about };
  }
  const about = `Xác nhận ngày ${formatDate(commitment.confirmedOn ?? today)}`;
  return { key, href, title, state: 'Chi bộ đã xác nhận', tone: 'good', about };
}

function reviewLines({ commitment, year, today }: Result): Line[] {
  if (!commitment?.confirmedOn || year === null) return [];
  const done = commitment.reviews.map(({ kind }) => kind);
  return reviewsAsked(year, done, today).map((kind) => {
    const due = reviewDue(year, kind);
    return {
      key: kind,
      href: `/commitments/${commitment.id}#${kind}`,
      title: REVIEW_WORDS[kind],
      state: sayDue(today, due),
      tone: dueTone(today, due),
      about: `Chưa gửi, hạn ${formatDate(due)}`,
    };
  });
}

const OPEN: readonly string[] = ['draft', 'registered', 'approved', 'under_way'];

function deedLine(deed: Result['deeds'][number], today: DateOnly): Line {
  const open = OPEN.includes(deed.state);
  const late = isOverdue(deed.state, deed.dueOn, today);
  const when = deed.completedOn
    ? `Hoàn thành ${formatDate(deed.completedOn)}`
    : `Hạn ${formatDate(deed.dueOn)}${open ? `, ${sayDue(today, deed.dueOn)}` : ''}`;
  return {
    key: `deed-${deed.id}`,
    href: `/deeds/${deed.id}`,
    title: deed.title,
    state: late ? 'Quá hạn' : DEED_STATE_WORDS[deed.state],
    tone: late ? 'bad' : deed.state === 'completed' ? 'good' : 'neutral',
    about: when,
  };
}

/** Việc của tôi in words: what asks to be done first, then what is done. */
export function presentToday(result: Result) {
  const { person, home, year, deeds, sessions, today } = result;
  const commitment = commitmentLine(result);
  return {
    name: person.fullName,
    place: home?.name ?? 'Hiện không sinh hoạt ở chi bộ nào',
    theme: year ? `Chuyên đề năm ${year.code}: ${year.theme}` : 'Đảng bộ Khối chưa mở năm này.',
    pledges: [...(commitment ? [commitment] : []), ...reviewLines(result)],
    open: deeds.filter(({ state }) => OPEN.includes(state)).map((deed) => deedLine(deed, today)),
    ended: deeds.filter(({ state }) => !OPEN.includes(state)).map((deed) => deedLine(deed, today)),
    sessions: sessions.map((session) => ({
      id: session.id,
      day: formatDate(session.plannedOn),
      topic: session.topic,
      about: [session.unitName, session.place].filter(Boolean).join(' · '),
    })),
    figuresHref: home ? `/units/${home.id}` : null,
  };
}
export type TodayView = ReturnType<typeof presentToday>;
