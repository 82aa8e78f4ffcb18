import type { UserId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Deed, DeedContent } from './deed';
import type { Reach } from './reach';
import type { Standing } from './rules';

type Row = Deed & { readonly [column: string]: unknown };

/** A deed within the reach $2 (own), $3 (these units' own), $4 (below these units), as of today, $5. */
export const WITHIN_REACH = `(d.member_id = $2
  or d.kind = 'collective' and d.unit_id = any ($3::int[])
  or exists (select from ancestors(d.unit_id, $5) a where a.unit_id = any ($4::int[])))`;

const STANDING = `json_build_object('state', d.state, 'registeredOn', d.registered_on, 'approvedOn', d.approved_on,
  'completedOn', d.completed_on, 'endedOn', d.ended_on, 'result', d.result, 'confirmedBy', d.confirmed_by,
  'returnedOn', d.returned_on, 'returnReason', d.return_reason) as standing`;

const FIND = `select d.id, d.bloc_id as "blocId", d.unit_id as "unitId", u.name as "unitName",
    u.closed_on as "unitClosedOn", d.kind, d.member_id as "memberId", m.full_name as "memberName", d.title,
    d.group_id as "groupId", g.name as "groupName", d.study_content as "studyContent",
    d.practice_content as "practiceContent", d.example_content as "exampleContent",
    d.measurable_target as "measurableTarget", d.starts_on as "startsOn", d.due_on as "dueOn",
    json_build_object('id', y.id, 'code', y.code, 'from', y.starts_on, 'to', y.ends_on) as year,
    array(select l.level::text from good_deed_level l where l.deed_id = d.id order by l.level) as levels,
    array(select s.standard_id from good_deed_standard s where s.deed_id = d.id order by 1) as "standardIds",
    array(select e.name from good_deed_standard s join ethics_standard e on e.id = s.standard_id
          where s.deed_id = d.id order by e.rank) as standards,
    ${STANDING}, c.display_name as confirmer, r.display_name as recorder,
    (d.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", d.version
  from good_deed d
  join unit u on u.id = d.unit_id
  join deed_group g on g.id = d.group_id
  join campaign_year y on y.id = d.year_id
  left join member m on m.id = d.member_id
  left join app_user r on r.id = d.recorded_by
  left join app_user c on c.id = d.confirmed_by
  where d.id = any ($1::int[]) and ${WITHIN_REACH}
  order by d.id`;

const valuesOf = (reach: Reach, ids: readonly number[], today: DateOnly) => [
  ids,
  reach.own,
  reach.exact,
  reach.below,
  today,
];

/** The deed, when it is within the reach. */
export async function findDeed(
  on: Queryable,
  reach: Reach,
  deedId: number,
  today: DateOnly,
): Promise<Deed | null> {
  const rows = await queryRows<Row>('deeds.find', FIND, valuesOf(reach, [deedId], today), on);
  return rows[0] ?? null;
}

/** Those of the deeds that are within the reach, in order of their ids, held still until the transaction ends. */
export function lockDeeds(
  tx: Queryable,
  reach: Reach,
  ids: readonly number[],
  today: DateOnly,
): Promise<readonly Deed[]> {
  const text = `${FIND} for update of d`;
  return queryRows<Row>('deeds.lock', text, valuesOf(reach, ids, today), tx);
}

/** One of them. */
export async function lockDeed(
  tx: Queryable,
  reach: Reach,
  deedId: number,
  today: DateOnly,
): Promise<Deed | null> {
  return (await lockDeeds(tx, reach, [deedId], today))[0] ?? null;
}

const standingValues = (standing: Standing) => [
  standing.state,
  standing.registeredOn,
  standing.approvedOn,
  standing.completedOn,
  standing.endedOn,
  standing.result,
  standing.confirmedBy,
  standing.returnedOn,
  standing.returnReason,
];

/** Puts the deed where it now stands, if it still is the version named; false when somebody was faster. */
export async function updateStanding(
  tx: Queryable,
  deedId: number,
  version: number,
  standing: Standing,
): Promise<boolean> {
  const rows = await queryRows(
    'deeds.update-standing',
    `update good_deed set state = $3, registered_on = $4, approved_on = $5, completed_on = $6, ended_on = $7,
       result = $8, confirmed_by = $9, returned_on = $10, return_reason = $11, version = version + 1
     where id = $1 and version = $2 returning id`,
    [deedId, version, ...standingValues(standing)],
    tx,
  );
  return rows.length === 1;
}

const contentValues = (content: DeedContent) => [
  content.title,
  content.groupId,
  content.studyContent,
  content.practiceContent,
  content.exampleContent,
  content.measurableTarget,
  content.startsOn,
  content.dueOn,
];

/** The levels and standards of a deed, in place of those it had. */
async function writeChoices(
  tx: Queryable,
  deed: { readonly id: number; readonly blocId: number },
  { levels, standardIds }: Pick<DeedContent, 'levels' | 'standardIds'>,
): Promise<void> {
  await queryRows(
    'deeds.drop-levels',
    'delete from good_deed_level where deed_id = $1 and level <> all ($2::award_level[])',
    [deed.id, levels],
    tx,
  );
  await queryRows(
    'deeds.add-levels',
    `insert into good_deed_level (bloc_id, deed_id, level)
     select $2, $1, unnest($3::award_level[]) on conflict do nothing`,
    [deed.id, deed.blocId, levels],
    tx,
  );
  await queryRows(
    'deeds.drop-standards',
    'delete from good_deed_standard where deed_id = $1 and standard_id <> all ($2::int[])',
    [deed.id, standardIds],
    tx,
  );
  await queryRows(
    'deeds.add-standards',
    `insert into good_deed_standard (bloc_id, deed_id, standard_id)
     select $2, $1, unnest($3::int[]) on conflict do nothing`,
    [deed.id, deed.blocId, standardIds],
    tx,
  );
}

/** Whose deed it is, in which year, and who enters it. */
export interface DeedPlace extends Pick<Deed, 'blocId' | 'unitId' | 'kind' | 'memberId'> {
  readonly yearId: number;
  readonly userId: UserId;
}

/** A new deed; its version is 1. */
export async function insertDeed(
  tx: Queryable,
  place: DeedPlace,
  content: DeedContent,
  standing: Standing,
): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'deeds.insert',
    `insert into good_deed (bloc_id, unit_id, kind, member_id, year_id, recorded_by,
       title, group_id, study_content, practice_content, example_content, measurable_target, starts_on, due_on,
       state, registered_on, approved_on, completed_on, ended_on, result, confirmed_by, returned_on, return_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
     returning id`,
    [
      ...[place.blocId, place.unitId, place.kind, place.memberId, place.yearId, place.userId],
      ...contentValues(content),
      ...standingValues(standing),
    ],
    tx,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('Không ghi được việc làm tốt');
  await writeChoices(tx, { id, blocId: place.blocId }, content);
  return id;
}

/** Writes over its words and, for a returned one, that it was returned; false when somebody was faster. */
export async function updateContent(
  tx: Queryable,
  deed: Deed,
  version: number,
  content: DeedContent,
): Promise<boolean> {
  const rows = await queryRows(
    'deeds.update-content',
    `update good_deed set title = $3, group_id = $4, study_content = $5, practice_content = $6, example_content = $7,
       measurable_target = $8, starts_on = $9, due_on = $10, returned_on = null, return_reason = null,
       version = version + 1
     where id = $1 and version = $2 returning id`,
    [deed.id, version, ...contentValues(content)],
    tx,
  );
  if (rows.length === 0) return false;
  await writeChoices(tx, deed, content);
  return true;
}
