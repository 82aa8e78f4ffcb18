import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withDatabase } from '@/lib/platform/connection-string';
import { migrate } from '@/lib/platform/start/migrate';

const given = String(process.env.DATABASE_URL);
const database = `nennep_migrate_${process.pid}`;
const url = withDatabase(given, database);
let folder: string;

async function run(address: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client.query(text, values).finally(() => client.end());
}

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'));
  await run(given, `drop database if exists ${database} with (force)`);
  await run(given, `create database ${database}`);
});

afterEach(async () => {
  fs.rmSync(folder, { recursive: true });
  await run(given, `drop database ${database} with (force)`);
});

describe('migrations', () => {
  it('are applied in order, once, and booked as Prisma does', async () => {
    write('20260101000001_first', 'create table a (id int);');
    write('20260101000002_second', 'do $$ begin alter table a add b int; end $$;');
    expect(await migrate(url, folder)).toEqual(['20260101000001_first', '20260101000002_second']);
    expect(await migrate(url, folder)).toEqual([]);
    const { rows } = await run(
      url,
      'select migration_name, checksum, finished_at, applied_steps_count from _prisma_migrations order by 1',
    );
    expect(rows).toMatchObject([
      {
        migration_name: '20260101000001_first',
        checksum: 'bd13f35d034681973ca6b5d77e1e0e86f86a071ee88c62d03ab4da576abb4a21',
        finished_at: expect.any(Date),
        applied_steps_count: 1,
      },
      { migration_name: '20260101000002_second' },
    ]);
  });

  it('leave nothing behind when one fails, and go on once it is mended', async () => {
    write('20260101000001_first', 'create table a (id int); create table a (id int);');
    await expect(migrate(url, folder)).rejects.toThrow(/20260101000001_first.*hoàn tác trọn vẹn/);
    write('20260101000001_first', 'create table a (id int);');
    expect(await migrate(url, folder)).toHaveLength(1);
  });

  it('started four times at once are applied once', async () => {
    write('20260101000001_first', 'create table a (id int); select pg_sleep(0.2);');
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)));
    expect(applied.flat()).toEqual(['20260101000001_first']);
  });

  it('stop at one that Prisma left half applied, and say how to go on', async () => {
    write('20260101000001_first', 'create table a (id int);');
    await migrate(url, folder);
    await run(url, 'update _prisma_migrations set finished_at = null');
    const refusal = await migrate(url, folder).catch(String);
    expect(refusal).toMatch(/P3009/);
    const cure = /update _prisma_migrations .*;/.exec(refusal as string)?.[0];
    await run(url, String(cure));
    await run(url, 'drop table a');
    expect(await migrate(url, folder)).toHaveLength(1);
  });

  it('keep away from a database that belongs to another program', async () => {
    await run(url, 'create table theirs (id int)');
    write('20260101000001_first', 'create table a (id int);');
    await expect(migrate(url, folder)).rejects.toThrow(/bảng của chương trình khác/);
  });

  it('may not open a transaction of their own', async () => {
    write('20260101000001_first', 'begin;\ncreate table a (id int);\ncommit;');
    await expect(migrate(url, folder)).rejects.toThrow(/tự mở giao dịch/);
  });
});
