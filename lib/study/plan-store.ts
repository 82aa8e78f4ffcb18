import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Plan } from './plan';

interface PlanContent extends Pick<Plan, 'kind' | 'audience' | 'topic' | 'plannedOn' | 'place'> {}

const PLAN = `p.id, p.unit_id as "unitId", u.name as "unitName", p.kind, p.audience, p.topic,
  p.planned_on as "plannedOn", p.place, r.display_name as recorder, p.version`;
const FROM =
  'study_plan p join unit u on u.id = p.unit_id left join app_user r on r.id = p.recorded_by';

const FIND = `select ${PLAN} from ${FROM}
     where p.id = $1 and p.held_as is null
       and exists (select from ancestors(p.unit_id, $3) a where a.unit_id = any ($2::int[]))`;
type Row = Plan & { readonly [column: string]: unknown };

/** The plan, when it is one of a unit at or below the roots and has not been held. */
export async function findPlan(
  on: Queryable,
  roots: readonly UnitId[],
  planId: number,
  today: DateOnly,
): Promise<Plan | null> {
  const rows = await queryRows<Row>('study.find-plan', FIND, [planId, roots, today], on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockPlan(
  tx: Queryable,
  roots: readonly UnitId[],
  planId: number,
  today: DateOnly,
): Promise<Plan | null> {
  const text = `${FIND} for update of p`;
  const rows = await queryRows<Row>('study.lock-plan', text, [planId, roots, today], tx);
  return rows[0] ?? null;
}

/** What is still to come at and below a unit, the nearest day first. */
export function listPlans(
  on: Queryable,
  unitId: UnitId,
  from: DateOnly,
  limit: number,
): Promise<readonly Plan[]> {
  return queryRows<Row>(
    'study.list-plans',
    `select ${PLAN} from ${FROM}
     where p.held_as is null and p.planned_on >= $2
       and p.unit_id in (
         select t.unit_id from subtree($1) t where t.from_date <= $2 and t.to_date > $2)
     order by p.planned_on, p.id limit $3`,
    [unitId, from, limit],
    on,
  );
}

/** The unit's own sessions whose day has come and that are not in the book yet, the latest first. */
export function listDuePlans(
  on: Queryable,
  unitId: UnitId,
  today: DateOnly,
  limit: number,
): Promise<readonly Plan[]> {
  return queryRows<Row>(
    'study.list-due-plans',
    `select ${PLAN} from ${FROM}
     where p.held_as is null and p.unit_id = $1 and p.planned_on <= $2
     order by p.planned_on desc, p.id desc limit $3`,
    [unitId, today, limit],
    on,
  );
}

/** Puts a coming session on the list. */
export async function insertPlan(
  on: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  plan: PlanContent,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'study.insert-plan',
    `insert into study_plan (bloc_id, unit_id, kind, audience, topic, planned_on, place, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, version`,
    [
      where.blocId,
      where.unitId,
      plan.kind,
      plan.audience,
      plan.topic,
      plan.plannedOn,
      plan.place,
      where.userId,
    ],
    on,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được lịch sinh hoạt');
  return row;
}

/** Writes over the plan if it still is the version named; false when somebody was faster. */
export async function updatePlan(
  on: Queryable,
  planId: number,
  version: number,
  plan: PlanContent,
): Promise<boolean> {
  const rows = await queryRows(
    'study.update-plan',
    `update study_plan
     set kind = $3, audience = $4, topic = $5, planned_on = $6, place = $7, version = version + 1
     where id = $1 and version = $2 returning id`,
    [planId, version, plan.kind, plan.audience, plan.topic, plan.plannedOn, plan.place],
    on,
  );
  return rows.length === 1;
}

/** Takes the plan off the list; the audit keeps what it said. */
export async function deletePlan(on: Queryable, planId: number, version: number): Promise<boolean> {
  const rows = await queryRows(
    'study.delete-plan',
    'delete from study_plan where id = $1 and version = $2 returning id',
    [planId, version],
    on,
  );
  return rows.length === 1;
}
