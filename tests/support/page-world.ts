import type pg from 'pg';
import { loadAccessWorld, type UnitName } from './access-world';
import { plantPageDeeds } from './page-deeds';
import { plantSettings } from './page-settings';
import type { Ids } from './page-table';

/** A planned session in each unit, to be found or not. */
async function planSessions(database: pg.Client, units: Ids['units']) {
  const { rows } = await database.query<{ id: number; code: UnitName }>(
    `with made as (
       insert into study_plan (bloc_id, unit_id, kind, topic, planned_on)
       select bloc_id, id, 'thematic', 'Nội dung của ' || name, '2199-01-01' from unit where id = any ($1)
       returning id, unit_id)
     select made.id, u.code from made join unit u on u.id = made.unit_id`,
    [Object.values(units)],
  );
  return Object.fromEntries(rows.map(({ id, code }) => [code, id]));
}

/** A row of each unit that an insert with "returning id, unit_id" makes. */
async function plant(database: pg.Client, units: Ids['units'], insert: string) {
  const { rows } = await database.query<{ id: number; code: UnitName }>(
    `with made as (${insert} returning id, unit_id)
     select made.id, u.code from made join unit u on u.id = made.unit_id`,
    [Object.values(units)],
  );
  return Object.fromEntries(rows.map(({ id, code }) => [code, id]));
}
const INSPECTIONS = `insert into inspection (bloc_id, unit_id, kind, state, content, planned_on)
  select bloc_id, id, 'inspection', 'planned', 'Nội dung của ' || name, '2022-06-05'
  from unit where id = any ($1) and is_branch`;
const SESSIONS = `insert into study_session
    (bloc_id, unit_id, kind, topic, held_on, people_expected, people_present, attendances)
  select bloc_id, id, 'thematic', 'Nội dung của ' || name, '2022-06-05', 2, 1, 1 from unit where id = any ($1)`;
const MODELS = `insert into good_model (bloc_id, unit_id, name, summary, started_on)
  select bloc_id, id, 'Nội dung của ' || name, 'Cách làm', '2022-06-05' from unit where id = any ($1)`;
const OUTPUTS = `insert into propaganda_output (bloc_id, unit_id, kind, title, quantity, unit_of_measure, issued_on)
  select bloc_id, id, 'Tờ gấp', 'Nội dung của ' || name, 1, 'tờ', '2022-06-05' from unit where id = any ($1)`;
const INITIATIVES = `insert into initiative (bloc_id, unit_id, kind, title, registered_on)
  select bloc_id, id, 'breakthrough', 'Nội dung của ' || name, '2022-06-05' from unit where id = any ($1)`;

const ROUNDS = `insert into commendation_round (bloc_id, unit_id, level, decision_number, decided_on, form, occasion)
  select bloc_id, id, 'grassroots', floor(random() * 1e9)::text || '-QĐ/ĐU', '2022-06-05', 'Giấy khen', 'Nội dung của ' || name
  from unit where id = any ($1)`;
const COMMENDATIONS = `insert into commendation (bloc_id, round_id, unit_id, recipient, named, level, decided_on)
  select u.bloc_id, r.id, u.id, 'collective', 'Tổ của ' || u.name, r.level, r.decided_on
  from unit u join commendation_round r on r.unit_id = u.id
  where u.id = any ($1) and not exists (select from commendation c where c.round_id = r.id)`;

const EXAMPLES = `insert into good_example (bloc_id, unit_id, recipient, named, field, title, story, recorded_on)
  select bloc_id, id, 'non_member', 'Người của ' || name, 'Nhân đạo', 'Việc tốt', 'Đã làm', '2022-06-05'
  from unit where id = any ($1)`;

/** A commitment of each member, of a year gone by. */
async function commitIn2019(database: pg.Client, members: Ids['members']) {
  await database.query(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select distinct bloc_id, '2019', 'Chuyên đề', date '2019-01-01', date '2019-12-31' from member where id = any ($1)
     on conflict do nothing`,
    [Object.values(members)],
  );
  const { rows } = await database.query<{ id: number; memberId: number }>(
    `insert into commitment (bloc_id, member_id, year_id, unit_id, submitted_on)
     select m.bloc_id, m.id, y.id, s.unit_id, '2019-02-01'
     from member m
     join campaign_year y on y.bloc_id = m.bloc_id and y.code = '2019'
     join membership s on s.member_id = m.id and s.kind = 'home' and s.to_date is null
     where m.id = any ($1)
     on conflict (member_id, year_id) do update set submitted_on = excluded.submitted_on
     returning id, member_id as "memberId"`,
    [Object.values(members)],
  );
  const idOf = new Map(rows.map(({ id, memberId }) => [memberId, id]));
  return Object.fromEntries(Object.entries(members).map(([name, id]) => [name, idOf.get(id)]));
}

/** A row of each kind in each unit of the access world, for pages to show; each call plants its own. */
async function plantAll(database: pg.Client): Promise<Ids> {
  const world = await loadAccessWorld(database);
  return {
    ...world,
    plans: await planSessions(database, world.units),
    commitments: await commitIn2019(database, world.members),
    inspections: await plant(database, world.units, INSPECTIONS),
    sessions: await plant(database, world.units, SESSIONS),
    initiatives: await plant(database, world.units, INITIATIVES),
    models: await plant(database, world.units, MODELS),
    outputs: await plant(database, world.units, OUTPUTS),
    rounds: await plant(database, world.units, ROUNDS),
    commendations: await plant(database, world.units, COMMENDATIONS),
    examples: await plant(database, world.units, EXAMPLES),
    deeds: await plantPageDeeds(database, world),
    settings: await plantSettings(database, world.units),
  };
}

/** The same, one worker after the other: the world under the rows is loaded once. */
export async function plantPageWorld(database: pg.Client): Promise<Ids> {
  await database.query(`select pg_advisory_lock(hashtext('page world'))`);
  return plantAll(database).finally(() =>
    database.query(`select pg_advisory_unlock(hashtext('page world'))`),
  );
}
