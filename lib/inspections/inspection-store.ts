import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type {
  Inspected,
  Inspection,
  InspectionState,
  PlanContent,
  RecordContent,
} from './inspection';

type Row = Inspection & { readonly [column: string]: unknown };

const FIND = `
select i.id, i.bloc_id as "blocId", i.unit_id as "unitId", u.name as "unitName", u.opened_on as "openedOn",
  u.closed_on as "closedOn", i.kind, i.state, i.content, i.subject_matter as "subjectMatter",
  i.examined_from as "examinedFrom", i.examined_to as "examinedTo", i.method, i.planned_on as "plannedOn",
  i.held_on as "heldOn", i.self_report_received as "selfReportReceived", i.branch_meeting_on as "branchMeetingOn",
  i.strengths, i.shortcomings, i.conclusion, i.remedy_due_on as "remedyDueOn", i.followed_up_on as "followedUpOn",
  r.display_name as recorder, (i.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", i.version,
  (select coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.full_name, 'result', im.result)
          order by m.list_name collate "vi-x-icu", m.id), '[]')
   from inspected_member im join member m on m.id = im.member_id where im.inspection_id = i.id) as members
from inspection i join unit u on u.id = i.unit_id left join app_user r on r.id = i.recorded_by
where i.id = $1 and (i.unit_id = any ($4::int[])
  or exists (select from ancestors(i.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The cuộc, when it is one of a branch at or below the units of the scope. */
export async function findInspection(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Inspection | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('inspections.find', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockInspection(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Inspection | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('inspections.lock', `${FIND} for update of i`, params, tx);
  return rows[0] ?? null;
}

interface Where {
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly userId: UserId;
}
type Plan = PlanContent & { readonly plannedOn: DateOnly };

const planValues = (plan: PlanContent) => [
  plan.kind,
  plan.content,
  plan.subjectMatter,
  plan.examinedFrom,
  plan.examinedTo,
  plan.method,
];
const recordValues = (record: RecordContent) => [
  ...planValues(record),
  record.heldOn,
  record.selfReportReceived,
  record.branchMeetingOn,
  record.strengths,
  record.shortcomings,
  record.conclusion,
  record.remedyDueOn,
];
const PLAN_COLUMNS = 'kind, content, subject_matter, examined_from, examined_to, method';
const RECORD_COLUMNS = `${PLAN_COLUMNS}, held_on, self_report_received, branch_meeting_on, strengths, shortcomings,
  conclusion, remedy_due_on`;

const one = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (!row) throw new Error('Không ghi được cuộc kiểm tra, giám sát');
  return row;
};

/** Puts a cuộc into the branch's plan. */
export async function insertPlan(tx: Queryable, where: Where, plan: Plan) {
  const rows = await queryRows<{ id: number; version: number }>(
    'inspections.insert-plan',
    `insert into inspection (bloc_id, unit_id, recorded_by, state, planned_on, ${PLAN_COLUMNS})
     values ($1, $2, $3, 'planned', $4, $5, $6, $7, $8, $9, $10) returning id, version`,
    [where.blocId, where.unitId, where.userId, plan.plannedOn, ...planValues(plan)],
    tx,
  );
  return one(rows);
}

/** Writes down a completed cuộc that was not in the plan. */
export async function insertRecord(tx: Queryable, where: Where, record: RecordContent) {
  const rows = await queryRows<{ id: number; version: number }>(
    'inspections.insert-record',
    `insert into inspection (bloc_id, unit_id, recorded_by, state, ${RECORD_COLUMNS})
     values ($1, $2, $3, 'completed', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     returning id, version`,
    [where.blocId, where.unitId, where.userId, ...recordValues(record)],
    tx,
  );
  return one(rows);
}

/** Writes over the plan if it still is the version named; false when somebody was faster. */
export async function updatePlan(tx: Queryable, id: number, version: number, plan: Plan) {
  const rows = await queryRows(
    'inspections.update-plan',
    `update inspection set (planned_on, ${PLAN_COLUMNS}, version) = ($3, $4, $5, $6, $7, $8, $9, version + 1)
     where id = $1 and version = $2 returning id`,
    [id, version, plan.plannedOn, ...planValues(plan)],
    tx,
  );
  return rows.length === 1;
}

/** Writes the record, by which the cuộc is completed, if it still is the version named. */
export async function updateRecord(
  tx: Queryable,
  id: number,
  version: number,
  record: RecordContent,
) {
  const rows = await queryRows(
    'inspections.update-record',
    `update inspection set (state, ${RECORD_COLUMNS}, version) =
       ('completed', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, version + 1)
     where id = $1 and version = $2 returning id`,
    [id, version, ...recordValues(record)],
    tx,
  );
  return rows.length === 1;
}

/** The members of a cuộc become these; who stays unchanged is not written again. */
export async function replaceMembers(
  tx: Queryable,
  blocId: BlocId,
  id: number,
  members: readonly Inspected[],
): Promise<void> {
  const ids = members.map(({ memberId }) => memberId);
  await queryRows(
    'inspections.drop-members',
    'delete from inspected_member where inspection_id = $1 and member_id <> all ($2::int[])',
    [id, ids],
    tx,
  );
  await queryRows(
    'inspections.put-members',
    `insert into inspected_member as old (bloc_id, inspection_id, member_id, result)
     select $1, $2, member_id, result from unnest($3::int[], $4::text[]) as t (member_id, result)
     on conflict (inspection_id, member_id) do update set result = excluded.result
     where old.result is distinct from excluded.result`,
    [blocId, id, ids, members.map(({ result }) => result)],
    tx,
  );
}

/** Moves a cuộc to another state; its words stay. */
export async function moveInspection(
  tx: Queryable,
  id: number,
  version: number,
  to: { readonly state: InspectionState; readonly heldOn: DateOnly | null },
): Promise<boolean> {
  const rows = await queryRows(
    'inspections.move',
    `update inspection set state = $3, held_on = $4, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, to.state, to.heldOn],
    tx,
  );
  return rows.length === 1;
}

export async function updateFollowUp(
  tx: Queryable,
  id: number,
  version: number,
  followedUpOn: DateOnly | null,
): Promise<boolean> {
  const rows = await queryRows(
    'inspections.follow-up',
    `update inspection set followed_up_on = $3, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, followedUpOn],
    tx,
  );
  return rows.length === 1;
}

/** Takes the row away, unless something hangs on it; the audit keeps what it said. */
export async function deleteInspection(
  tx: Queryable,
  id: number,
  version: number,
): Promise<boolean> {
  const rows = await queryRows(
    'inspections.delete',
    'delete from inspection where id = $1 and version = $2 returning id',
    [id, version],
    tx,
  );
  return rows.length === 1;
}
