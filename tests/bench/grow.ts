import pg from 'pg';
import { withRulesAside } from '@/prisma/demo/aside';

/** Accounts, logs and files: a copied bloc brings none, so that its people cannot sign in twice. */
const LEFT_OUT = [
  'app_user',
  'user_grant',
  'user_session',
  'sign_in_attempt',
  'rate_limit',
  'accepted_request',
  'personal_file_read',
  'evidence',
  'loose_file',
  'audit_entry',
  '_prisma_migrations',
];
/** Apart enough that no copy's ids meet another's; the demo's own stay far below. */
const STRIDE = 4_000_000;

type Column = { name: string; shifted: boolean; code: boolean };
type Table = { name: string; columns: Column[] };

/**
 * Fills a database up to so many members by copying one bloc again and again, ids shifted: the same shape of rows,
 * other blocs. Read from the catalogue, so that a new table comes along by itself. Rules and indexes stand aside
 * meanwhile; a copy of rows that obey them obeys them too. Returns the members there are.
 */
export async function growTo(
  ownerUrl: string,
  members: number,
  sourceBloc: string,
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set maintenance_work_mem = '512MB'; set work_mem = '64MB'`);
    const source = await one(client, 'select id as value from bloc where code = $1', [sourceBloc]);
    const each = await one(client, 'select count(*) as value from member where bloc_id = $1', [
      source,
    ]);
    const have = () => one(client, 'select count(*) as value from member', []);
    // A database that has grown before goes on from there.
    const copies = "select count(*) as value from bloc where code like $1 || '-%'";
    const last = await one(client, copies, [sourceBloc]);
    const wanted = Math.ceil((members - (await have())) / each);
    if (wanted > 0) await copyBloc(client, source, last + 1, last + wanted);
    await client.query('vacuum analyze');
    return await have();
  } finally {
    await client.end();
  }
}

/** The copies numbered from first to last, in one transaction. */
async function copyBloc(client: pg.Client, source: number, first: number, last: number) {
  const tables = await copiedTables(client);
  await client.query('begin');
  const copy = async () => {
    for (const table of tables) await copyRows(client, table, source, [first, last]);
  };
  await withRulesAside(client, copy, 'trusted');
  await client.query('commit');
}

async function copyRows(
  client: pg.Client,
  { name, columns }: Table,
  source: number,
  [first, last]: readonly [number, number],
): Promise<void> {
  const value = ({ name: column, shifted, code }: Column) => {
    if (shifted) return `t.${column} + copy * ${STRIDE}`;
    return code ? `t.${column} || '-' || copy` : `t.${column}`;
  };
  const where = name === 'bloc' ? 'id' : 'bloc_id';
  const names = columns.map((column) => column.name).join(', ');
  await client.query(
    `insert into ${name} (${names})
     select ${columns.map(value).join(', ')} from generate_series($2::int, $3::int) copy, ${name} t where t.${where} = $1`,
    [source, first, last],
  );
}

/** Tables with a bloc in an order in which references come after what they refer to; accounts stay behind. */
async function copiedTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: Column[]; needs: string[] }>(
    `select c.relname as name,
            (select json_agg(json_build_object(
               'name', a.attname,
               'shifted', a.attname = 'id' or (a.attname like '%\\_id' and a.atttypid = 'int'::regtype),
               'code', c.relname = 'bloc' and a.attname = 'code') order by a.attnum)
             from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                               and k.confrelid = 'app_user'::regclass and a.attnum = any(k.conkey) and a.attname <> 'bloc_id')
            ) as columns,
            array(select distinct k.confrelid::regclass::text from pg_constraint k
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all($1)`,
    [LEFT_OUT],
  );
  const ordered: typeof rows = [];
  while (ordered.length < rows.length) {
    const done = new Set([...LEFT_OUT, ...ordered.map((table) => table.name)]);
    const next = rows.filter(
      (table) => !done.has(table.name) && table.needs.every((need) => done.has(need)),
    );
    if (next.length === 0) throw new Error('the tables refer to one another in a circle');
    ordered.push(...next);
  }
  return ordered;
}

async function one(client: pg.Client, text: string, values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ value: string | number }>(text, values);
  return Number(rows[0]?.value);
}
