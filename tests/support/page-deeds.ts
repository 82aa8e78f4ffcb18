import type pg from 'pg';
import type { MemberName, UnitName } from './access-world';
import type { Page } from './page-table';

type Owner = MemberName | UnitName;
export type DeedIds = Readonly<Partial<Record<Owner, number>>>;

/** An id that no row has. */
const NOBODY = 2_000_000_000;
const DEEDS: readonly (Owner | null)[] = [
  'an',
  'binh',
  'chi',
  'dung',
  'giang',
  'a-b1',
  'a-org1',
  null,
];
const UNITS: readonly (UnitName | null)[] = ['a-b1', 'a-b2', 'a-b3', 'a-org1', 'b-b1', null];

type Signs = Readonly<Record<'member' | 'secretary' | 'grassroots' | 'staff' | 'leader', string>>;
const row = ({ member, secretary, grassroots, staff, leader }: Signs, out = '>'): Page['row'] => {
  const none = member.replaceAll(/./g, '-');
  const signIn = member.replaceAll(/./g, out);
  return {
    'a.member': member,
    'a.secretary': secretary,
    'a.grassroots': grassroots,
    'a.staff': staff,
    'a.leader': leader,
    administrator: none,
    'a.nobody': none,
    disabled: signIn,
    expired: signIn,
    'signed out': signIn,
  };
};

const ofDeed = (below: string, signs: Signs): Page => ({
  path: `/(signed-in)/deeds/[deedId]${below}/page`,
  targets: DEEDS,
  address: ({ deeds }, target) =>
    `/deeds/${target === null ? NOBODY : deeds[target as Owner]}${below}`,
  row: row(signs),
});
const ofUnit = (path: string, query: string, signs: Signs): Page => ({
  path: `/(signed-in)${path}/page`,
  targets: UNITS,
  address: ({ units }, target) =>
    `${path}?${query}${target === null ? NOBODY : units[target as UnitName]}`,
  row: row(signs),
});
const single = (path: string, address: string, signs: Signs, out?: string): Page => ({
  path,
  targets: ['it'],
  address: () => address,
  row: row(signs, out),
});

/** The pages of good deeds, and the hint while one types. */
export const DEED_PAGES: readonly Page[] = [
  single('/(signed-in)/deeds/page', '/deeds', {
    member: '+',
    secretary: '+',
    grassroots: '+',
    staff: '+',
    leader: '+',
  }),
  ofUnit('/deeds', 'unit=', {
    member: '------',
    secretary: '+-----',
    grassroots: '++-+--',
    staff: '++++--',
    leader: '++++--',
  }),
  single('/(signed-in)/deeds/new/page', '/deeds/new', {
    member: '+',
    secretary: '+',
    grassroots: '+',
    staff: '+',
    leader: '-',
  }),
  ofUnit('/deeds/new', 'for=unit&unit=', {
    member: '------',
    secretary: '+-----',
    grassroots: '---+--',
    staff: '++++--',
    leader: '------',
  }),
  ofDeed('', {
    member: '+-------',
    secretary: '++---+--',
    grassroots: '+++--++-',
    staff: '++++-++-',
    leader: '++++-++-',
  }),
  ofDeed('/edit', {
    member: '+-------',
    secretary: '++---+--',
    grassroots: '------+-',
    staff: '++++-++-',
    leader: '--------',
  }),
  single(
    '/api/likeness/route',
    '/api/likeness?kind=deed&field=title&text=Ti%E1%BA%BFt',
    { member: '+', secretary: '+', grassroots: '-', staff: '-', leader: '-' },
    '-',
  ),
  single(
    '/api/likeness/route',
    '/api/likeness?kind=commitment&field=section-1&text=Ti%E1%BA%BFt',
    { member: '+', secretary: '+', grassroots: '-', staff: '-', leader: '-' },
    '-',
  ),
];

/** A registered deed of each member and unit, of a year gone by. */
export async function plantPageDeeds(
  database: pg.Client,
  world: {
    readonly units: Readonly<Record<UnitName, number>>;
    readonly members: Readonly<Record<MemberName, number>>;
  },
): Promise<DeedIds> {
  const blocs = 'select distinct bloc_id from unit where id = any ($1)';
  const units = [Object.values(world.units)];
  await database.query(
    `insert into campaign_year (bloc_id, code, theme, starts_on, ends_on)
     select bloc_id, '2019', 'Chuyên đề', date '2019-01-01', date '2019-12-31' from (${blocs}) b
     on conflict do nothing`,
    units,
  );
  await database.query(
    `insert into deed_group (bloc_id, name, rank) select bloc_id, 'Tiết kiệm', 1 from (${blocs}) b
     on conflict do nothing`,
    units,
  );
  const { rows } = await database.query<{ id: number; unitId: number; memberId: number | null }>(
    `insert into good_deed (bloc_id, unit_id, year_id, kind, member_id, title, group_id, study_content,
       practice_content, example_content, starts_on, due_on, state, registered_on)
     select o.bloc_id, o.unit_id, y.id, o.kind::deed_kind, o.member_id, 'Việc của ' || o.name,
       (select min(g.id) from deed_group g where g.bloc_id = o.bloc_id), 'Học', 'Làm', 'Nêu gương',
       '2019-01-01', '2019-12-31', 'registered', '2019-01-01'
     from (select bloc_id, id as unit_id, 'collective' as kind, null::int as member_id, name
           from unit where id = any ($1)
           union all
           select m.bloc_id, s.unit_id, 'individual', m.id, m.full_name
           from member m join membership s on s.member_id = m.id and s.kind = 'home' and s.to_date is null
           where m.id = any ($2)) o
     join campaign_year y on y.bloc_id = o.bloc_id and y.code = '2019'
     returning id, unit_id as "unitId", member_id as "memberId"`,
    [...units, Object.values(world.members)],
  );
  const ids: Partial<Record<Owner, number>> = {};
  for (const { id, unitId, memberId } of rows) {
    const owners = Object.entries(memberId === null ? world.units : world.members);
    const owner = owners.find(([, one]) => one === (memberId ?? unitId))?.[0];
    if (owner) ids[owner as Owner] = id;
  }
  return ids;
}
