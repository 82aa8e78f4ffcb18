import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Model, ModelContent } from './model';

type Row = Model & { readonly [column: string]: unknown };

const FIND = `
select g.id, g.bloc_id as "blocId", g.unit_id as "unitId", u.name as "unitName", u.opened_on as "openedOn",
  u.closed_on as "closedOn", g.name, g.summary, g.started_on as "startedOn", g.ended_on as "endedOn",
  r.display_name as recorder, (g.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", g.version,
  (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'unitOfMeasure', m.unit_of_measure,
       'goal', case when m.operator is not null then json_build_object('operator', m.operator, 'target', m.target) end,
       'readings', (select coalesce(json_agg(json_build_object('readOn', d.read_on, 'achieved', d.achieved)
                                    order by d.read_on), '[]')
                    from measure_reading d where d.measure_id = m.id)) order by m.rank), '[]')
   from model_measure m where m.model_id = g.id) as measures
from good_model g join unit u on u.id = g.unit_id left join app_user r on r.id = g.recorded_by
where g.id = $1 and (g.unit_id = any ($4::int[])
  or exists (select from ancestors(g.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The model, when it is one of a unit within the scope. */
export async function findModel(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Model | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('models.find', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockModel(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Model | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('models.lock', `${FIND} for update of g`, params, tx);
  return rows[0] ?? null;
}

/** Puts a model into the unit's book, without its measures. */
export async function insertModel(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  { name, summary, startedOn }: ModelContent,
  endedOn: DateOnly | null,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'models.insert',
    `insert into good_model (bloc_id, unit_id, recorded_by, name, summary, started_on, ended_on)
     values ($1, $2, $3, $4, $5, $6, $7) returning id, version`,
    [where.blocId, where.unitId, where.userId, name, summary, startedOn, endedOn],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được mô hình');
  return row;
}

/** Writes over the model, which is locked in this version; what it measures is another matter. */
export async function updateModel(
  tx: Queryable,
  id: number,
  version: number,
  model: Pick<Model, 'name' | 'summary' | 'startedOn' | 'endedOn'>,
): Promise<void> {
  const { name, summary, startedOn, endedOn } = model;
  await queryRows(
    'models.update',
    `update good_model set name = $3, summary = $4, started_on = $5, ended_on = $6, version = version + 1
     where id = $1 and version = $2`,
    [id, version, name, summary, startedOn, endedOn],
    tx,
  );
}

/** Takes it out of the book with all it measured; the audit keeps what it said. */
export async function deleteModel(tx: Queryable, id: number, version: number): Promise<void> {
  await queryRows(
    'models.delete',
    'delete from good_model where id = $1 and version = $2',
    [id, version],
    tx,
  );
}
