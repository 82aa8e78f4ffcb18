import type { BlocId, MemberId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Example, ExampleContent } from './example';
import type { RecipientRow } from './rules';

type Row = Example & { readonly [column: string]: unknown };

const COLUMNS = `e.id, e.bloc_id as "blocId", e.unit_id as "unitId", u.name as "unitName", e.recipient,
  e.member_id as "memberId", coalesce(m.full_name, e.named) as name, e.field, e.title, e.story,
  e.recorded_on as "recordedOn", e.basis, e.basis_document as "basisDocument", e.published_on as "publishedOn",
  a.display_name as recorder, (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedAt", e.version
from good_example e
join unit u on u.id = e.unit_id
left join member m on m.id = e.member_id
left join app_user a on a.id = e.recorded_by`;

export interface ExampleReaders {
  /** The units at and below which also those are read that are not public. */
  readonly roots: readonly UnitId[];
  readonly memberId: MemberId | null;
  readonly blocId: BlocId | null;
}

/** The example, when it is below the roots, public in the reader's bloc, or about the reader. */
export async function findExample(
  on: Queryable,
  { roots, memberId, blocId }: ExampleReaders,
  id: number,
  today: DateOnly,
): Promise<Example | null> {
  const rows = await queryRows<Row>(
    'honours.find-example',
    `select ${COLUMNS}
     where e.id = $1 and (e.member_id = $4 or e.bloc_id = $5 and e.published_on <= $3
       or exists (select from ancestors(e.unit_id, $3) a where a.unit_id = any ($2::int[])))`,
    [id, roots, today, memberId, blocId],
    on,
  );
  return rows[0] ?? null;
}

const OWN = `select ${COLUMNS}
  where e.id = $1 and (e.unit_id = any ($4::int[])
    or exists (select from ancestors(e.unit_id, $3) a where a.unit_id = any ($2::int[])))`;

/** The example, when it is one of a unit within the scope. */
export async function findOwnExample(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Example | null> {
  const params = [id, scope.below, today, scope.own];
  const rows = await queryRows<Row>('honours.find-own-example', OWN, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockExample(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Example | null> {
  const params = [id, scope.below, today, scope.own];
  const text = `${OWN} for update of e`;
  const rows = await queryRows<Row>('honours.lock-example', text, params, tx);
  return rows[0] ?? null;
}

const WRITTEN =
  'unit_id, recipient, member_id, named, field, title, story, recorded_on, basis, basis_document, published_on';
const valuesOf = (who: RecipientRow, example: ExampleContent) => [
  who.unitId,
  who.recipient,
  who.memberId,
  who.named,
  example.field,
  example.title,
  example.story,
  example.recordedOn,
  example.basis,
  example.basisDocument,
  example.publishedOn,
];

/** Writes an example into the register. */
export async function insertExample(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly userId: UserId },
  who: RecipientRow,
  example: ExampleContent,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'honours.insert-example',
    `insert into good_example (bloc_id, recorded_by, ${WRITTEN})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id, version`,
    [where.blocId, where.userId, ...valuesOf(who, example)],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được gương');
  return row;
}

/** Writes over a locked example. */
export async function updateExample(
  tx: Queryable,
  id: number,
  who: RecipientRow,
  example: ExampleContent,
): Promise<void> {
  await queryRows(
    'honours.update-example',
    `update good_example set (${WRITTEN}, version) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, version + 1)
     where id = $1`,
    [id, ...valuesOf(who, example)],
    tx,
  );
}

/** Takes a locked example out of the register; the audit keeps what it said. */
export async function deleteExample(tx: Queryable, id: number): Promise<void> {
  await queryRows('honours.delete-example', 'delete from good_example where id = $1', [id], tx);
}
