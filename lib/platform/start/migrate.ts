import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrationNames, readMigration } from '../migrations';
import { Refusal } from './refusal';

/** The lock Prisma itself takes, so that its deploy and ours never run at the same time. */
const PRISMA_LOCK = 72707369;

const BOOKKEEPING = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

async function readApplied(client: pg.Client): Promise<Map<string, Applied>> {
  const known = await client.query(`select to_regclass('_prisma_migrations') is not null as known`);
  if (!known.rows[0].known) {
    const others = await client.query(
      `select count(*)::int as n from pg_tables where schemaname = current_schema()`,
    );
    if (others.rows[0].n > 0) {
      throw new Refusal(
        'Cơ sở dữ liệu đã có bảng của chương trình khác: hãy đặt DATABASE_URL trỏ tới một cơ sở dữ liệu trống.',
      );
    }
    await client.query(BOOKKEEPING);
  }
  const { rows } = await client.query<Applied>(
    `select migration_name, checksum, finished_at from _prisma_migrations
      where rolled_back_at is null`,
  );
  const unfinished = rows.find((row) => row.finished_at === null);
  if (unfinished) {
    // The same state Prisma reports as P3009, left by its own deploy or by a script run by hand.
    throw new Refusal(
      `Lần cập nhật cơ sở dữ liệu "${unfinished.migration_name}" còn dở dang (P3009): hãy gỡ phần đã chạy, ` +
        `rồi chạy SQL: update _prisma_migrations set rolled_back_at = now() where migration_name = '${unfinished.migration_name}' and finished_at is null;`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row]));
}

/** A transaction of its own inside a migration would break the one we put around it. */
const OWN_TRANSACTION = /^\s*(begin|start transaction|commit|rollback)\s*;/im;

/** Applies one migration and notes it in the same transaction, so a kill leaves nothing half done. */
async function apply(client: pg.Client, name: string, sql: string, checksum: string) {
  if (OWN_TRANSACTION.test(sql)) {
    throw new Refusal(
      `Tệp migration "${name}" tự mở giao dịch: hãy bỏ các lệnh begin/commit trong đó.`,
    );
  }
  await client.query('begin');
  try {
    const started = new Date();
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations
         (id, checksum, migration_name, logs, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, '', $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, started],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `Lần cập nhật cơ sở dữ liệu "${name}" bị từ chối và đã được hoàn tác trọn vẹn (${reason}): hãy sửa nguyên nhân rồi chạy lại.`,
    );
  }
}

/**
 * `prisma migrate deploy` without Prisma's engine, which cannot be downloaded everywhere: the same
 * folders, table, checksum and lock. Gives the names of the migrations it applied.
 */
export async function migrate(ownerUrl: string, folder?: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'nen-nep-migrate' });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query(`set timezone = 'UTC'`);
    await client.query(`set client_min_messages = warning`);
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK]);
    const known = await readApplied(client);
    for (const name of migrationNames(folder)) {
      const sql = readMigration(name, folder);
      const checksum = createHash('sha256').update(sql).digest('hex');
      const before = known.get(name);
      if (before && before.checksum !== checksum) {
        console.warn(
          `! Tệp migration "${name}" đã bị sửa sau khi áp dụng; cơ sở dữ liệu giữ bản cũ.`,
        );
      }
      if (before) continue;
      await apply(client, name, sql, checksum);
      applied.push(name);
    }
  } finally {
    await client.end();
  }
  return applied;
}
