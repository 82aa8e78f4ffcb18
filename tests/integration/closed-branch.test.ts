import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UnitId } from '@/lib/access/ids';
import { readTotals } from '@/lib/figures/store';
import type { DateOnly } from '@/lib/platform/clock';
import { makeOwnDatabase, type OwnDatabase } from '../support/own-database';

/** A branch closed on 01/06/2022 whose member's membership nobody ended. */
const ROOT = 1 as UnitId;
let database: OwnDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await makeOwnDatabase('closed');
  owner = await database.connectAsOwner();
  await owner.query(`
    insert into bloc (id, code, name, province) values (1, 'mot', 'Khối', 'Tỉnh');
    insert into campaign_year (bloc_id, code, theme, starts_on, ends_on) values (1, '2022', '', '2022-01-01', '2022-12-31');
    insert into unit (id, bloc_id, kind, name, code, opened_on, closed_on) values
      (1, 1, 'bloc', 'Khối', 'K', '2015-01-01', null),
      (2, 1, 'grassroots_branch', 'Chi bộ', 'C', '2015-01-01', '2022-06-01');
    insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date)
      values (1, 2, 'grassroots_branch', 1, 'bloc', '2015-01-01');
    insert into member (id, bloc_id, full_name, admitted_on) values (1, 1, 'Nguyễn Văn An', '2010-01-01');
    insert into membership (bloc_id, member_id, unit_id, standing, from_date) values (1, 1, 2, 'official', '2015-01-01');
  `);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function counted(asOf: string): Promise<Record<string, number>> {
  const rows = await readTotals(owner, ROOT, {
    asOf: asOf as DateOnly,
    start: '2022-01-01' as DateOnly,
  });
  return Object.fromEntries(
    rows.filter(([, , facet]) => facet === null).map(([, code, , n, d]) => [code, n + d]),
  );
}

it('counts its members and what they owe to its last day', async () => {
  expect(await counted('2022-05-31')).toMatchObject({ branches: 1, members: 1, commitments: 1 });
});

it('counts nobody in a branch that has closed', async () => {
  const after = await counted('2022-06-01');
  expect([after.branches, after.members, after.commitments]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
