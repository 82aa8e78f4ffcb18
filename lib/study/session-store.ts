import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import { type PeopleCounts, type Session, type SessionContent, STAGES } from './session';

type Row = Session & { readonly [column: string]: unknown };
type Content = Pick<SessionContent, 'kind' | 'audience' | 'topic' | 'heldOn' | 'guests'> &
  PeopleCounts;

const FIND = `
select s.id, s.bloc_id as "blocId", s.unit_id as "unitId", u.name as "unitName", u.kind as "unitKind",
  u.opened_on as "openedOn", u.closed_on as "closedOn", s.kind, s.audience, s.topic, s.held_on as "heldOn",
  s.people_expected as "peopleExpected", s.people_present as "peoplePresent", s.guests, s.attendances,
  r.display_name as recorder, (s.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", s.version,
  (select p.id from study_plan p where p.held_as = s.id) as "planId",
  (select json_build_object('received', max(c.entries) filter (where c.rank = 1),
     'chosen', max(c.entries) filter (where c.rank = 2), 'sentUp', max(c.entries) filter (where c.rank = 3))
   from contest_result c where c.session_id = s.id) as contest,
  (select coalesce(json_object_agg(c.rank, c.stage), '{}') from contest_result c where c.session_id = s.id) as stages,
  (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.full_name)
          order by m.list_name collate "vi-x-icu", m.id), '[]')
   from study_attendance a join member m on m.id = a.member_id where a.session_id = s.id) as present
from study_session s join unit u on u.id = s.unit_id left join app_user r on r.id = s.recorded_by
where s.id = $1 and (s.unit_id = any ($4::int[])
  or exists (select from ancestors(s.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The session, when it is one of a unit within the scope. */
export async function findSession(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Session | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('study.find-session', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockSession(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Session | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('study.lock-session', `${FIND} for update of s`, params, tx);
  return rows[0] ?? null;
}

const COLUMNS =
  'kind, audience, topic, held_on, guests, people_expected, people_present, attendances';
const valuesOf = (content: Content) => [
  content.kind,
  content.audience,
  content.topic,
  content.heldOn,
  content.guests,
  content.peopleExpected,
  content.peoplePresent,
  content.attendances,
];

/** Writes a session into the book. */
export async function insertSession(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  content: Content,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'study.insert-session',
    `insert into study_session (bloc_id, unit_id, recorded_by, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id, version`,
    [where.blocId, where.unitId, where.userId, ...valuesOf(content)],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được buổi sinh hoạt');
  return row;
}

/** Writes over the session if it still is the version named; false when somebody was faster. */
export async function updateSession(
  tx: Queryable,
  id: number,
  version: number,
  content: Content,
): Promise<boolean> {
  const rows = await queryRows(
    'study.update-session',
    `update study_session set (${COLUMNS}, version) = ($3, $4, $5, $6, $7, $8, $9, $10, version + 1)
     where id = $1 and version = $2 returning id`,
    [id, version, ...valuesOf(content)],
    tx,
  );
  return rows.length === 1;
}

/** The session's names and contest numbers become these; what stays is not written again. */
export async function replaceDetails(
  tx: Queryable,
  blocId: BlocId,
  id: number,
  session: SessionContent,
): Promise<void> {
  const { contest } = session;
  const present = session.by === 'names' ? session.present : [];
  await queryRows(
    'study.drop-attendance',
    'delete from study_attendance where session_id = $1 and member_id <> all ($2::int[])',
    [id, present],
    tx,
  );
  await queryRows(
    'study.put-attendance',
    `insert into study_attendance (bloc_id, session_id, member_id)
     select $1, $2, member_id from unnest($3::int[]) as t (member_id) on conflict do nothing`,
    [blocId, id, present],
    tx,
  );
  const told = STAGES.filter(({ name }) => contest[name] !== null);
  await queryRows(
    'study.drop-contest',
    'delete from contest_result where session_id = $1 and rank <= $3 and rank <> all ($2::int[])',
    [id, told.map(({ rank }) => rank), STAGES.length],
    tx,
  );
  await queryRows(
    'study.put-contest',
    // A stage that stands there in other words keeps its words.
    `insert into contest_result as old (bloc_id, session_id, rank, stage, entries)
     select $1, $2, rank, stage, entries from unnest($3::int[], $4::text[], $5::int[]) as t (rank, stage, entries)
     on conflict (session_id, rank) do update set entries = excluded.entries
     where old.entries <> excluded.entries`,
    [
      blocId,
      id,
      told.map(({ rank }) => rank),
      told.map(({ stage }) => stage),
      told.map(({ name }) => contest[name]),
    ],
    tx,
  );
}

/** Takes the session out of the book and gives its plan back to the list; the audit keeps what it said. */
export async function deleteSession(tx: Queryable, id: number, version: number): Promise<boolean> {
  await queryRows(
    'study.free-plan',
    'update study_plan set held_as = null, version = version + 1 where held_as = $1',
    [id],
    tx,
  );
  const rows = await queryRows(
    'study.delete-session',
    'delete from study_session where id = $1 and version = $2 returning id',
    [id, version],
    tx,
  );
  return rows.length === 1;
}

/** Says of a plan of this unit that it was held as this session; false when there is no such plan still open. */
export async function closePlan(
  tx: Queryable,
  unitId: UnitId,
  planId: number,
  sessionId: number,
): Promise<boolean> {
  const rows = await queryRows(
    'study.close-plan',
    `update study_plan set held_as = $3, version = version + 1
     where id = $2 and unit_id = $1 and held_as is null returning id`,
    [unitId, planId, sessionId],
    tx,
  );
  return rows.length === 1;
}
