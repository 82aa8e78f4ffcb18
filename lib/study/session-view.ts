import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYearsOrAll } from '@/lib/campaign/year-view';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { Audience, Plan, SessionKind } from './plan';
import { type PeopleCounts, type Session, STAGES } from './session';
import { AUDIENCE_WORDS, KIND_WORDS } from './view';

/** "10/12 người, 10 lượt": people and attendances, never mixed. */
export const sayPeople = ({ peopleExpected, peoplePresent, attendances }: PeopleCounts) =>
  `${formatCount(peoplePresent)}/${formatCount(peopleExpected)} người, ${formatCount(attendances)} lượt`;

/** One session in a list. */
export interface ListedSession extends PeopleCounts {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: SessionKind;
  readonly audience: Audience;
  readonly topic: string;
  readonly heldOn: DateOnly;
  readonly guests: number;
  readonly recorder: string | null;
}

interface Book {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly rows: readonly ListedSession[];
  readonly totals: { readonly sessions: number; readonly attendances: number };
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
  readonly mayOpen: boolean;
  /** Plans whose day has come. */
  readonly due: readonly Plan[];
  readonly q: string;
  readonly kind: SessionKind | null;
  readonly audience: Audience | null;
}

/** Sổ sinh hoạt, a page of it. */
export function presentSessions(book: Book) {
  const { unit, year, q, kind, audience } = book;
  const filtered = { unitId: unit.id, year: year?.code ?? null, q, kind, audience };
  return {
    title: unit.name,
    years: presentYearsOrAll('/study', book.years, year, filtered),
    filter: {
      unitId: String(unit.id),
      year: year?.code ?? 'all',
      q,
      kind: kind ?? '',
      audience: audience ?? '',
    },
    filteredBy: q !== '' || kind !== null || audience !== null,
    summary: `${formatCount(book.totals.sessions)} buổi · ${formatCount(book.totals.attendances)} lượt người dự`,
    rows: book.rows.map((row) => ({
      id: row.id,
      href: book.mayOpen ? `/study/${row.id}` : null,
      day: formatDate(row.heldOn),
      topic: row.topic,
      about: [KIND_WORDS[row.kind], AUDIENCE_WORDS[row.audience]].join(' · '),
      unit: row.unitId === unit.id ? null : row.unitName,
      people: `${sayPeople(row)}${row.guests > 0 ? `, ${formatCount(row.guests)} khách` : ''}`,
      recorder: row.recorder,
    })),
    due: book.due.map((plan) => ({
      id: plan.id,
      day: formatDate(plan.plannedOn),
      topic: plan.topic,
      href: address('/study/new', { unitId: plan.unitId, planId: plan.id }),
    })),
    mayWrite: book.mayWrite,
    recordHref: address('/study/new', { unitId: unit.id }),
    planHref: address('/study/plan', { unitId: unit.id }),
    firstHref: book.first ? null : address('/study', filtered),
    nextHref: book.next === null ? null : address('/study', { ...filtered, after: book.next }),
  };
}

/** What the stages of a contest are called: as they were recorded, else as usual. */
export const presentStages = (stages: Readonly<Record<string, string>> = {}) =>
  STAGES.map(({ name, rank, stage }) => ({ name, label: stages[String(rank)] ?? stage }));

function line(title: string, text: string | null): { title: string; text: string }[] {
  return text === null || text === '' ? [] : [{ title, text }];
}

/** One session with everything recorded of it. */
export function presentSession(session: Session, mayWrite: boolean) {
  const row = { sessionId: String(session.id), version: String(session.version) };
  const entries = presentStages(session.stages).flatMap(({ name, label }) => {
    const count = session.contest[name];
    return line(label, count === null ? null : formatCount(count));
  });
  return {
    topic: session.topic,
    unit: session.unitName,
    unitHref: address('/study', { unitId: session.unitId, year: session.heldOn.slice(0, 4) }),
    kind: KIND_WORDS[session.kind],
    lines: [
      ...line('Ngày', formatDate(session.heldOn)),
      ...line('Hình thức', KIND_WORDS[session.kind]),
      ...line('Đối tượng', AUDIENCE_WORDS[session.audience]),
      ...line('Số người phải dự', formatCount(session.peopleExpected)),
      ...line('Số người có mặt', formatCount(session.peoplePresent)),
      ...line('Lượt người dự', formatCount(session.attendances)),
      ...line('Khách', session.guests > 0 ? formatCount(session.guests) : null),
      ...entries,
    ],
    present: session.present.map(({ name }) => name),
    entered: sayEntered(session),
    actions: mayWrite ? { row, changeHref: `/study/${session.id}/change` } : null,
  };
}
