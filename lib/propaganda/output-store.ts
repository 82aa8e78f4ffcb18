import type { BlocId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Output, OutputContent } from './output';

type Row = Output & { readonly [column: string]: unknown };

const FIND = `
select o.id, o.bloc_id as "blocId", o.unit_id as "unitId", u.name as "unitName", u.opened_on as "openedOn",
  u.closed_on as "closedOn", o.kind, o.title, o.quantity, o.unit_of_measure as "unitOfMeasure", o.recipients,
  o.issued_on as "issuedOn", r.display_name as recorder,
  (o.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", o.version
from propaganda_output o join unit u on u.id = o.unit_id left join app_user r on r.id = o.recorded_by
where o.id = $1 and (o.unit_id = any ($4::int[])
  or exists (select from ancestors(o.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The output, when it is one of a unit within the scope. */
export async function findOutput(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Output | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('propaganda.find', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockOutput(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Output | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('propaganda.lock', `${FIND} for update of o`, params, tx);
  return rows[0] ?? null;
}

const COLUMNS = 'kind, title, quantity, unit_of_measure, recipients, issued_on';
const valuesOf = (content: OutputContent) => [
  content.kind,
  content.title,
  content.quantity,
  content.unitOfMeasure,
  content.recipients,
  content.issuedOn,
];

/** Puts an output into the unit's book. */
export async function insertOutput(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  content: OutputContent,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'propaganda.insert',
    `insert into propaganda_output (bloc_id, unit_id, recorded_by, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id, version`,
    [where.blocId, where.unitId, where.userId, ...valuesOf(content)],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được sản phẩm tuyên truyền');
  return row;
}

/** Writes over the output, which is locked in this version. */
export async function updateOutput(
  tx: Queryable,
  id: number,
  version: number,
  content: OutputContent,
): Promise<void> {
  await queryRows(
    'propaganda.update',
    `update propaganda_output set (${COLUMNS}, version) = ($3, $4, $5, $6, $7, $8, version + 1)
     where id = $1 and version = $2`,
    [id, version, ...valuesOf(content)],
    tx,
  );
}

/** Takes it out of the book; the audit keeps what it said. */
export async function deleteOutput(tx: Queryable, id: number, version: number): Promise<void> {
  await queryRows(
    'propaganda.delete',
    'delete from propaganda_output where id = $1 and version = $2',
    [id, version],
    tx,
  );
}

/** The kinds of outputs that the bloc has entered so far. */
export async function readKinds(on: Queryable, blocId: BlocId): Promise<readonly string[]> {
  const rows = await queryRows<{ kind: string }>(
    'propaganda.kinds',
    `select distinct kind from propaganda_output where bloc_id = $1`,
    [blocId],
    on,
  );
  return rows.map(({ kind }) => kind);
}
