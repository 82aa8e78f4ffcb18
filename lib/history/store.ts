import type { BlocId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { pool, queryRows } from '@/lib/platform/database';
import type { Reference } from './field';
import { CHILDREN, type Entry, type HistoryTable, type Names, type RecordOf } from './history';

/** The records of a unit that have no finder of their own here: seen at and below the roots. */
export type UnitTable = Exclude<HistoryTable, 'good_deed' | 'commitment' | 'evidence' | BlocTable>;

/** The settings of a whole bloc: seen where the bloc itself is one of the roots. */
export type BlocTable = 'campaign_year' | 'quota';

export async function findBlocRecord(
  table: BlocTable,
  roots: readonly UnitId[],
  id: number,
): Promise<RecordOf | null> {
  const rows = await queryRows<{ id: number; blocId: BlocId }>(
    `history.find-${table}`,
    `select t.id, t.bloc_id as "blocId" from ${table} t
     where t.id = $1 and exists (
       select from unit u where u.bloc_id = t.bloc_id and u.kind = 'bloc' and u.id = any ($2::int[]))`,
    [id, roots],
  );
  return rows[0] ?? null;
}

export async function findUnitRecord(
  table: UnitTable,
  roots: readonly UnitId[],
  id: number,
  today: DateOnly,
): Promise<RecordOf | null> {
  const rows = await queryRows<{ id: number; blocId: BlocId }>(
    `history.find-${table}`,
    `select t.id, t.bloc_id as "blocId" from ${table} t
     where t.id = $1 and exists (select from ancestors(t.unit_id, $3) a where a.unit_id = any ($2::int[]))`,
    [id, roots, today],
  );
  return rows[0] ?? null;
}

const MOST = 300;

const TOLD = `select e.id, e.transaction::text as transaction,
  to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY') as at, e.table_name as "table", e.operation,
  e.actor, u.display_name as who, e.before, e.after
  from entry e left join app_user u on e.actor = 'user:' || u.id order by e.id desc limit ${MOST}`;

/** What the audit holds of the record and of what hangs on it, the latest first. */
export function readEntries(
  table: HistoryTable,
  { id, blocId }: RecordOf,
): Promise<readonly Entry[]> {
  const own = `select * from audit_entry where table_name = '${table}' and row_key = $1 and bloc_id = $2`;
  const children = CHILDREN[table];
  const names = children?.tables.map((name) => `'${name}'`).join(', ');
  const hanging = children
    ? ` union all select * from audit_entry where table_name in (${names})
        and coalesce(after, before) ->> '${children.by}' = $1 and bloc_id = $2`
    : '';
  // Rows that were loaded have no entries: the ids of those that are there stand beside those of the audit.
  const below = children && 'below' in children ? children.below : null;
  const deeper =
    children && below
      ? ` union all select * from audit_entry where table_name = '${below.table}' and bloc_id = $2
          and coalesce(after, before) ->> '${below.by}' in (
            select id::text from ${below.of} where ${children.by} = $1::int
            union select h.row_key from audit_entry h where h.table_name = '${below.of}'
              and coalesce(h.after, h.before) ->> '${children.by}' = $1 and h.bloc_id = $2)`
      : '';
  return queryRows<Entry & { [column: string]: unknown }>(
    `history.entries-of-${table}`,
    `with entry as (${own}${hanging}${deeper}) ${TOLD}`,
    [String(id), blocId],
  );
}

const NAMES: Readonly<Record<Reference, string>> = {
  unit: 'select id, name from unit where bloc_id = $2 and id = any ($1::int[])',
  member: 'select id, full_name as name from member where bloc_id = $2 and id = any ($1::int[])',
  group: 'select id, name from deed_group where bloc_id = $2 and id = any ($1::int[])',
  standard: 'select id, name from ethics_standard where bloc_id = $2 and id = any ($1::int[])',
  section: 'select id, name from commitment_section where bloc_id = $2 and id = any ($1::int[])',
  year: 'select id, code as name from campaign_year where bloc_id = $2 and id = any ($1::int[])',
  measure: 'select id, name from model_measure where bloc_id = $2 and id = any ($1::int[])',
  user: 'select id, display_name as name from app_user where bloc_id = $2 and id = any ($1::int[])',
};

/** What the ids are called, within the record's own bloc. */
export async function readNames(
  blocId: BlocId,
  ids: Readonly<Partial<Record<Reference, readonly number[]>>>,
): Promise<Names> {
  const found = await Promise.all(
    Object.entries(ids).map(async ([kind, wanted]) => {
      const rows = await queryRows<{ id: number; name: string }>(
        `history.names-of-${kind}`,
        NAMES[kind as Reference],
        [wanted, blocId],
        pool(),
      );
      return [kind, Object.fromEntries(rows.map(({ id, name }) => [id, name]))] as const;
    }),
  );
  return Object.fromEntries(found);
}
