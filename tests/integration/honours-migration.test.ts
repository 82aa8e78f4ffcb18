import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrationNames } from '@/lib/platform/migrations';
import { migrate } from '@/lib/platform/start/migrate';
import { loadAccessWorld, type UnitName, type World } from '@/tests/support/access-world';
import { makeOwnDatabase, type OwnDatabase } from '@/tests/support/own-database';

const ROUNDS = '20261123001400_honours';
const earlier = fs.mkdtempSync(path.join(os.tmpdir(), 'nen-nep-migrations-'));
let database: OwnDatabase;
let owner: pg.Client;
let world: World;

beforeAll(async () => {
  for (const name of migrationNames().filter((each) => each < ROUNDS)) {
    fs.cpSync(path.resolve('prisma/migrations', name), path.join(earlier, name), {
      recursive: true,
    });
  }
  database = await makeOwnDatabase('rounds', earlier);
  owner = await database.connectAsOwner();
  world = await loadAccessWorld(owner);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
  fs.rmSync(earlier, { recursive: true });
});

/** A commendation as it was entered before there were rounds. */
async function commend(unit: UnitName, level: string, number: string, day: string, who: string) {
  const member = who === 'an' ? world.members.an : null;
  await owner.query(
    `insert into commendation
       (bloc_id, unit_id, recipient, member_id, named, form, level, decision_number, decided_on, occasion)
     select bloc_id, id, $2::recipient_kind, $3::int, $4, 'Giấy khen', $5::award_level, $6, $7::date, 'Tổng kết'
     from unit where id = $1`,
    [
      world.units[unit],
      member === null ? 'collective' : 'member',
      member,
      member === null ? who : null,
      level,
      number,
      day,
    ],
  );
}
const lines = async (text: string) =>
  (await owner.query({ text, rowMode: 'array' })).rows.map((row) => row.join('|'));
const COUNTED = `select figure, facet, unit_id, subject_id, from_date::text, counted_on::text, done_on::text, adds_n
  from contribution where noun = 'honours' order by figure, subject_id`;

it('what was entered one by one becomes rounds, and neither a row nor a figure is lost', async () => {
  await commend('a-b1', 'bloc', '12-QĐ/ĐUK', '2022-05-19', 'an');
  await commend('a-b3', 'bloc', '12-QĐ/ĐUK', '2022-05-19', 'Tổ 1');
  // The same number once more that year, the same recipient twice, no number at all.
  await commend('a-b3', 'bloc', '12 - QĐ/ĐUK', '2022-12-01', 'Tổ 1');
  await commend('a-b1', 'bloc', '12-QĐ/ĐUK', '2022-05-19', 'an');
  await commend('a-b1', 'bloc', '', '2022-06-01', 'an');
  // Each organization decides for its own; a chi bộ cơ sở is one.
  await commend('a-b1', 'grassroots', '7-QĐ/ĐU', '2022-05-19', 'an');
  await commend('a-b2', 'grassroots', '7-QĐ/ĐU', '2022-05-19', 'Tổ 2');
  await commend('a-cb', 'grassroots', '7-QĐ/ĐU', '2022-05-19', 'Tổ 3');
  await commend('b-b1', 'bloc', '12-QĐ/ĐUK', '2022-05-19', 'Tổ 4');
  await owner.query(
    `insert into good_example (bloc_id, unit_id, recipient, named, field, story, recorded_on)
     select bloc_id, id, 'collective', 'Tổ', 'Nhân đạo', 'Trả của rơi; giúp người nghèo.', '2022-05-19'
     from unit where id = $1`,
    [world.units['a-b1']],
  );
  const before = await lines(COUNTED);
  expect(before).toHaveLength(10);
  const since = Number((await lines('select max(id) from audit_entry'))[0]);

  expect(await migrate(database.ownerUrl)).toContain(ROUNDS);

  expect(await lines(COUNTED)).toEqual(before);
  expect(
    await lines(
      `select u.code, r.level, r.decision_number, r.decided_on::text, count(*),
         string_agg(coalesce(m.full_name, c.named), ', ' order by c.id)
       from commendation_round r join unit u on u.id = r.unit_id join commendation c on c.round_id = r.id
       left join member m on m.id = c.member_id
       group by r.id, u.code order by u.code, r.level, r.decided_on, r.decision_number`,
    ),
  ).toEqual([
    'a|bloc|12-QĐ/ĐUK (2)|2022-05-19|2|Nguyễn Văn An Bemot, Tổ 1',
    'a|bloc|12-QĐ/ĐUK (3)|2022-05-19|1|Nguyễn Văn An Bemot',
    'a|bloc|Không số|2022-06-01|1|Nguyễn Văn An Bemot',
    'a|bloc|12 - QĐ/ĐUK|2022-12-01|1|Tổ 1',
    'a-cb|grassroots|7-QĐ/ĐU|2022-05-19|1|Tổ 3',
    'a-org1|grassroots|7-QĐ/ĐU|2022-05-19|2|Nguyễn Văn An Bemot, Tổ 2',
    'b|bloc|12-QĐ/ĐUK|2022-05-19|1|Tổ 4',
  ]);
  expect(await lines('select title from good_example')).toEqual(['Trả của rơi']);
  // One entry a bloc tells of it, not one a row.
  expect(
    await lines(
      `select table_name, operation, after ->> 'rows' from audit_entry where id > ${since}
       and table_name in ('commendation', 'commendation_round', 'good_example') order by 3`,
    ),
  ).toEqual(['commendation_round|load|1', 'commendation_round|load|6']);
});
