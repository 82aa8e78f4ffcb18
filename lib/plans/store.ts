import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { UnitPlan } from './plan';

type Row = UnitPlan & { readonly [column: string]: unknown };

const PLAN = `select p.id, p.bloc_id as "blocId", p.unit_id as "unitId", p.year_id as "yearId", y.code as year, p.body,
  r.display_name as recorder, p.version,
  to_char(p.recorded_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY') as "recordedAt"
  from unit_plan p join campaign_year y on y.id = p.year_id left join app_user r on r.id = p.recorded_by`;

/** The plan of a unit for a year. */
export async function findPlanOf(
  on: Queryable,
  unitId: UnitId,
  yearId: number,
): Promise<UnitPlan | null> {
  const text = `${PLAN} where p.unit_id = $1 and p.year_id = $2`;
  return (await queryRows<Row>('plans.of-unit', text, [unitId, yearId], on))[0] ?? null;
}

/** One plan of a unit within the scope, held still until the transaction ends. */
export async function lockPlan(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<UnitPlan | null> {
  const text = `${PLAN} where p.id = $1 and (p.unit_id = any ($4::int[])
    or exists (select from ancestors(p.unit_id, $3) a where a.unit_id = any ($2::int[]))) for update of p`;
  const values = [id, scope.below, today, scope.own];
  return (await queryRows<Row>('plans.lock', text, values, tx))[0] ?? null;
}

export async function insertPlan(
  tx: Queryable,
  plan: {
    readonly blocId: BlocId;
    readonly unitId: UnitId;
    readonly yearId: number;
    readonly body: string;
    readonly userId: UserId;
  },
): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'plans.insert',
    `insert into unit_plan (bloc_id, unit_id, year_id, body, recorded_by) values ($1, $2, $3, $4, $5) returning id`,
    [plan.blocId, plan.unitId, plan.yearId, plan.body, plan.userId],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('the plan has no row');
  return row.id;
}

/** Writes over the plan if it still is that version; false when somebody was faster. */
export async function updatePlan(
  tx: Queryable,
  { id, version, body }: Pick<UnitPlan, 'id' | 'version' | 'body'>,
): Promise<boolean> {
  const text =
    'update unit_plan set body = $3, version = version + 1 where id = $1 and version = $2 returning id';
  return (await queryRows('plans.update', text, [id, version, body], tx)).length === 1;
}

export async function deletePlan(tx: Queryable, id: number, version: number): Promise<boolean> {
  const text = 'delete from unit_plan where id = $1 and version = $2 returning id';
  return (await queryRows('plans.delete', text, [id, version], tx)).length === 1;
}

/** A unit directly below another, and who entered its plan. */
export interface ChildPlan {
  readonly unitId: UnitId;
  readonly name: string;
  readonly planned: boolean;
  readonly recorder: string | null;
}

const CHILDREN = `from unit_placement t join unit u on u.id = t.unit_id
  left join unit_plan p on p.unit_id = u.id and p.year_id = $2
  where t.parent_id = $1 and t.from_date <= $3 and (t.to_date is null or t.to_date > $3)
    and (u.closed_on is null or u.closed_on > $3)`;

/** The units directly below one today, each with its plan for the year, in Vietnamese order. */
export function listChildPlans(
  on: Queryable,
  of: { readonly unitId: UnitId; readonly yearId: number; readonly today: DateOnly },
  wanted: { readonly pattern: string | null; readonly planned: boolean | null },
): Promise<readonly ChildPlan[]> {
  return queryRows<ChildPlan & { readonly [column: string]: unknown }>(
    'plans.of-children',
    `select u.id as "unitId", u.name, p.id is not null as planned,
            (select r.display_name from app_user r where r.id = p.recorded_by) as recorder ${CHILDREN}
       and ($4::text is null or u.search_key ~ $4) and ($5::boolean is null or (p.id is not null) = $5)
     order by u.name collate vi_counting, u.id limit 500`,
    [of.unitId, of.yearId, of.today, wanted.pattern, wanted.planned],
    on,
  );
}

/** How many units there are directly below one, and how many of them have a plan for the year. */
export async function countChildPlans(
  on: Queryable,
  of: { readonly unitId: UnitId; readonly yearId: number; readonly today: DateOnly },
): Promise<{ readonly total: number; readonly planned: number }> {
  const [row] = await queryRows<{ total: number; planned: number }>(
    'plans.count-children',
    `select count(*)::int as total, count(p.id)::int as planned ${CHILDREN}`,
    [of.unitId, of.yearId, of.today],
    on,
  );
  return row ?? { total: 0, planned: 0 };
}
