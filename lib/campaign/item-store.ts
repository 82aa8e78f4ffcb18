import type { BlocId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Item, ItemKind } from './item';

/** Where each catalogue lies, and what refers to its entries. */
const TABLES = {
  group: {
    table: 'deed_group',
    from: 'null::date',
    used: 'select from good_deed d where d.group_id = i.id',
  },
  standard: {
    table: 'ethics_standard',
    from: 'i.from_date',
    used: 'select from good_deed_standard s where s.standard_id = i.id',
  },
  section: {
    table: 'commitment_section',
    from: 'null::date',
    used: 'select from commitment_entry e where e.section_id = i.id',
  },
} as const satisfies Record<ItemKind, { table: string; from: string; used: string }>;

type Row = Item & { readonly [column: string]: unknown };

const select = (kind: ItemKind) => {
  const { table, from, used } = TABLES[kind];
  return `select i.id, i.name, i.rank, ${from} as "fromDate", i.retired_on as "retiredOn", i.version,
    exists (${used}) as used from ${table} i where i.bloc_id = $1 order by i.rank, i.id`;
};

/** A catalogue of the bloc in its order, with what is retired. */
export function readItems(on: Queryable, bloc: BlocId, kind: ItemKind): Promise<readonly Item[]> {
  return queryRows<Row>(`campaign.items.${kind}`, select(kind), [bloc], on);
}

/** The same, held still: who orders, renames or retires decides on what the whole catalogue is. */
export async function lockItems(
  on: Queryable,
  bloc: BlocId,
  kind: ItemKind,
): Promise<readonly Item[]> {
  const lock = `select id from ${TABLES[kind].table} where bloc_id = $1 order by id for update`;
  await queryRows(`campaign.lock-items.${kind}`, lock, [bloc], on);
  return readItems(on, bloc, kind);
}

/** Adds an entry at the end of the catalogue. */
export async function insertItem(
  on: Queryable,
  bloc: BlocId,
  kind: ItemKind,
  item: { readonly name: string; readonly fromDate: DateOnly },
): Promise<number> {
  const { table } = TABLES[kind];
  const dated = kind === 'standard';
  const rows = await queryRows<{ id: number }>(
    `campaign.insert-item.${kind}`,
    `insert into ${table} (bloc_id, name, rank${dated ? ', from_date' : ''})
     select $1, $2, coalesce(max(rank), 0) + 1${dated ? ', $3::date' : ''} from ${table} where bloc_id = $1
     returning id`,
    dated ? [bloc, item.name, item.fromDate] : [bloc, item.name],
    on,
  );
  if (!rows[0]) throw new Error('Không ghi được danh mục');
  return rows[0].id;
}

/** Renames it. */
export async function renameRow(on: Queryable, kind: ItemKind, id: number, name: string) {
  await queryRows(
    `campaign.rename-item.${kind}`,
    `update ${TABLES[kind].table} set name = $2, version = version + 1 where id = $1`,
    [id, name],
    on,
  );
}

/** Retires it from a day on; null takes it up again. */
export async function retireRow(on: Queryable, kind: ItemKind, id: number, from: DateOnly | null) {
  await queryRows(
    `campaign.retire-item.${kind}`,
    `update ${TABLES[kind].table} set retired_on = $2::date, version = version + 1 where id = $1`,
    [id, from],
    on,
  );
}

/** Puts the catalogue in this order; only what moves is written. */
export async function orderRows(on: Queryable, kind: ItemKind, ids: readonly number[]) {
  await queryRows(
    `campaign.order-items.${kind}`,
    `update ${TABLES[kind].table} i set rank = o.place, version = version + 1
     from unnest($1::int[]) with ordinality as o (id, place)
     where i.id = o.id and i.rank <> o.place`,
    [ids],
    on,
  );
}

/** Takes away an entry that nothing refers to. */
export async function deleteRow(on: Queryable, kind: ItemKind, id: number) {
  await queryRows(
    `campaign.delete-item.${kind}`,
    `delete from ${TABLES[kind].table} where id = $1`,
    [id],
    on,
  );
}
