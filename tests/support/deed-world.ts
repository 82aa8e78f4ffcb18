import { today } from '@/lib/platform/clock';
import type { MemberName, UnitName, UserName } from './access-world';
import { MEMBERS, type UNITS } from './access-world';
import type { EnteringWorld } from './entering-world';

/** What a deed in these worlds chooses from. */
export interface Catalogue {
  readonly yearId: number;
  readonly groupId: number;
  readonly standardId: number;
}

const one = async (world: EnteringWorld, text: string, values: readonly unknown[]) =>
  Number((await world.rows(text, values))[0]?.id);

/** This year and the next, a group and a standard in the bloc of a unit; made once. */
export async function plantCatalogue(world: EnteringWorld, unit: UnitName): Promise<Catalogue> {
  const bloc = (await world.rows('select bloc_id from unit where id = $1', [world.units[unit]]))[0]
    ?.bloc_id;
  const year = Number(today().slice(0, 4));
  for (const code of [year, year + 1]) {
    await world.rows(
      `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
       values ($1, $2, 'Chuyên đề', $3, $4) on conflict do nothing`,
      [bloc, String(code), `${code}-01-01`, `${code}-12-31`],
    );
  }
  await world.rows(
    `insert into deed_group (bloc_id, name, rank) values ($1, 'Tiết kiệm', 1) on conflict do nothing`,
    [bloc],
  );
  await world.rows(
    `insert into ethics_standard (bloc_id, name, rank, from_date)
     values ($1, 'Cần, kiệm', 1, '2020-01-01') on conflict do nothing`,
    [bloc],
  );
  return {
    yearId: await one(
      world,
      'select id from campaign_year where bloc_id = $1 and starts_on <= $2 and ends_on >= $2',
      [bloc, today()],
    ),
    groupId: await one(world, 'select id from deed_group where bloc_id = $1 order by id limit 1', [
      bloc,
    ]),
    standardId: await one(
      world,
      'select id from ethics_standard where bloc_id = $1 order by id limit 1',
      [bloc],
    ),
  };
}

/** A member whose deed it is, or a unit. */
export type DeedOwner = MemberName | UnitName;
const isMember = (owner: DeedOwner): owner is MemberName => owner in MEMBERS;
const unitOf = (owner: DeedOwner): UnitName =>
  isMember(owner) ? MEMBERS[owner].unit : (owner as keyof typeof UNITS);

/** A registered deed of the owner, put there by the database's owner; its version is 1. */
export async function plantDeed(
  world: EnteringWorld,
  owner: DeedOwner,
  row: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const unit = unitOf(owner);
  const { yearId, groupId, standardId } = await plantCatalogue(world, unit);
  const columns = {
    unit_id: world.units[unit],
    year_id: yearId,
    kind: isMember(owner) ? 'individual' : 'collective',
    member_id: isMember(owner) ? world.members[owner] : null,
    title: 'Tiết kiệm điện ở cơ quan',
    group_id: groupId,
    study_content: 'Học',
    practice_content: 'Làm',
    example_content: 'Nêu gương',
    starts_on: `${today().slice(0, 4)}-01-01`,
    due_on: `${today().slice(0, 4)}-12-31`,
    state: 'registered',
    registered_on: today(),
    ...row,
  };
  const names = Object.keys(columns);
  const id = await one(
    world,
    `insert into good_deed (bloc_id, ${names.join(', ')})
     select bloc_id, ${names.map((_, index) => `$${index + 2}`).join(', ')} from unit where id = $1 returning id`,
    [world.units[unit], ...Object.values(columns)],
  );
  await world.rows(
    `insert into good_deed_standard (bloc_id, deed_id, standard_id)
     select bloc_id, id, $2 from good_deed where id = $1`,
    [id, standardId],
  );
  await world.rows(
    `insert into good_deed_level (bloc_id, deed_id, level)
     select bloc_id, id, 'grassroots' from good_deed where id = $1`,
    [id],
  );
  return id;
}

/** Does something to the database in a user's name, as the audit sees it. */
export async function inTheNameOf(
  world: EnteringWorld,
  user: UserName,
  text: string,
  values: readonly unknown[],
): Promise<void> {
  await world.rows(`select set_config('app.actor', $1, false)`, [`user:${world.users[user]}`]);
  await world.rows(text, values);
  await world.rows(`select set_config('app.actor', '', false)`);
}

/** A deed's form, filled in. */
export const deedForm = ({ groupId, standardId }: Catalogue) => ({
  title: 'Tiết kiệm điện ở cơ quan',
  groupId: String(groupId),
  studyContent: 'Học tập',
  practiceContent: 'Làm theo',
  exampleContent: 'Nêu gương',
  measurableTarget: 'Giảm 5% điện',
  startsOn: `${today().slice(0, 4)}-01-01`,
  dueOn: `${today().slice(0, 4)}-12-31`,
  levels: ['grassroots'],
  standardIds: [String(standardId)],
});
