import type pg from 'pg';
import { hashPassword } from '@/lib/access/password';

/** The password of everybody in this world. */
export const PASSWORD = 'Một mật khẩu đủ dài 2026';

/**
 * Two blocs side by side, small enough to know every row by heart:
 *
 *   A ── a-org1 ── a-sec1 ── a-b1 (An, Bình)      B ── b-org1 ── b-b1 (Giang)
 *     │         └─ a-b2 (Chi)
 *     ├─ a-org2 ── a-b3 (Dung)
 *     └─ a-cb, a grassroots branch (Hòa)
 *
 * Every name carries a word of its unit, so that a page which shows a stranger's row gives itself away.
 */
export const UNITS = {
  a: { bloc: 'alpha', kind: 'bloc', name: 'Đảng bộ Khối Alpha-Goc', parent: null },
  'a-org1': {
    bloc: 'alpha',
    kind: 'grassroots_committee',
    name: 'Đảng bộ Sở Alpha-Mot',
    parent: 'a',
  },
  'a-sec1': {
    bloc: 'alpha',
    kind: 'section_committee',
    name: 'Đảng bộ bộ phận Alpha-Bophan',
    parent: 'a-org1',
  },
  'a-b1': { bloc: 'alpha', kind: 'branch', name: 'Chi bộ Alpha-Bemot', parent: 'a-sec1' },
  'a-b2': { bloc: 'alpha', kind: 'branch', name: 'Chi bộ Alpha-Behai', parent: 'a-org1' },
  'a-org2': {
    bloc: 'alpha',
    kind: 'grassroots_committee',
    name: 'Đảng bộ Sở Alpha-Hai',
    parent: 'a',
  },
  'a-b3': { bloc: 'alpha', kind: 'branch', name: 'Chi bộ Alpha-Beba', parent: 'a-org2' },
  'a-cb': { bloc: 'alpha', kind: 'grassroots_branch', name: 'Chi bộ Hoà Alpha-Coso', parent: 'a' },
  b: { bloc: 'beta', kind: 'bloc', name: 'Đảng bộ Khối Beta-Goc', parent: null },
  'b-org1': {
    bloc: 'beta',
    kind: 'grassroots_committee',
    name: 'Đảng bộ Sở Beta-Mot',
    parent: 'b',
  },
  'b-b1': { bloc: 'beta', kind: 'branch', name: 'Chi bộ Beta-Bemot', parent: 'b-org1' },
} as const;
export type UnitName = keyof typeof UNITS;

export const MEMBERS = {
  an: { name: 'Nguyễn Văn An Bemot', unit: 'a-b1' },
  binh: { name: 'Trần Thị Bình Bemot', unit: 'a-b1' },
  chi: { name: 'Lê Chi Behai', unit: 'a-b2' },
  dung: { name: 'Phạm Đình Dũng Beba', unit: 'a-b3' },
  hoa: { name: 'Võ Thị Hòa Coso', unit: 'a-cb' },
  giang: { name: 'Đỗ Giang Beta', unit: 'b-b1' },
} as const satisfies Record<string, { name: string; unit: UnitName }>;
export type MemberName = keyof typeof MEMBERS;

/** One account a role in bloc A, plus those that must not get in. */
export const USERS = {
  'a.member': { bloc: 'alpha', role: 'member', unit: 'a-b1', member: 'an' },
  'a.secretary': { bloc: 'alpha', role: 'secretary', unit: 'a-b1', member: 'binh' },
  'a.grassroots': { bloc: 'alpha', role: 'grassroots', unit: 'a-org1', member: null },
  'a.staff': { bloc: 'alpha', role: 'staff', unit: 'a', member: null },
  'a.leader': { bloc: 'alpha', role: 'leader', unit: 'a', member: null },
  'a.nobody': { bloc: 'alpha', role: null, unit: null, member: null },
  'a.disabled': { bloc: 'alpha', role: 'staff', unit: 'a', member: null },
  'b.staff': { bloc: 'beta', role: 'staff', unit: 'b', member: null },
  administrator: { bloc: null, role: null, unit: null, member: null },
} as const;
export type UserName = keyof typeof USERS;

export interface World {
  readonly units: Readonly<Record<UnitName, number>>;
  readonly members: Readonly<Record<MemberName, number>>;
  readonly users: Readonly<Record<UserName, number>>;
}

async function one(client: pg.Client, text: string, values: readonly unknown[]): Promise<number> {
  const { rows } = await client.query<{ id: number }>(text, [...values]);
  const row = rows[0];
  if (!row) throw new Error(`no row from: ${text}`);
  return row.id;
}

type Blocs = Readonly<Record<'alpha' | 'beta', number>>;

async function loadUnits(client: pg.Client, blocs: Blocs): Promise<World['units']> {
  const units: Partial<Record<UnitName, number>> = {};
  for (const [code, unit] of Object.entries(UNITS) as [UnitName, (typeof UNITS)[UnitName]][]) {
    const id = await one(
      client,
      `insert into unit (bloc_id, kind, name, code, opened_on) values ($1, $2, $3, $4, '2020-01-01') returning id`,
      [blocs[unit.bloc], unit.kind, unit.name, code],
    );
    units[code] = id;
    if (unit.parent === null) continue;
    const parent = UNITS[unit.parent];
    await client.query(
      `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date)
       values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [blocs[unit.bloc], id, unit.kind, units[unit.parent], parent.kind],
    );
  }
  return units as World['units'];
}

async function loadMembers(
  client: pg.Client,
  blocs: Blocs,
  units: World['units'],
): Promise<World['members']> {
  const members: Partial<Record<MemberName, number>> = {};
  const all = Object.entries(MEMBERS) as [MemberName, (typeof MEMBERS)[MemberName]][];
  for (const [key, { name, unit }] of all) {
    const bloc = blocs[UNITS[unit].bloc];
    const id = await one(
      client,
      `insert into member (bloc_id, full_name, birth_year, admitted_on) values ($1, $2, 1980, '2010-02-03') returning id`,
      [bloc, name],
    );
    members[key] = id;
    await client.query(
      `insert into membership (bloc_id, member_id, unit_id, standing, from_date) values ($1, $2, $3, 'official', '2020-01-01')`,
      [bloc, id, units[unit]],
    );
  }
  return members as World['members'];
}

async function loadUsers(
  client: pg.Client,
  blocs: Blocs,
  units: World['units'],
  members: World['members'],
): Promise<World['users']> {
  const hash = await hashPassword(PASSWORD);
  const users: Partial<Record<UserName, number>> = {};
  const all = Object.entries(USERS) as [UserName, (typeof USERS)[UserName]][];
  for (const [login, { bloc: code, role, unit, member }] of all) {
    const bloc = code && blocs[code];
    const id = await one(
      client,
      `insert into app_user (bloc_id, login, email, display_name, password_hash, member_id, disabled_at)
       values ($1, $2, $2 || '@example.vn', $3, $4, $5, $6) returning id`,
      [
        bloc,
        login,
        `Đồng chí ${login}`,
        hash,
        member && members[member],
        login === 'a.disabled' ? new Date('2024-01-01') : null,
      ],
    );
    users[login] = id;
    if (role === null) continue;
    await client.query(
      `insert into user_grant (bloc_id, user_id, role, unit_id, from_date) values ($1, $2, $3, $4, '2020-01-01')`,
      [bloc, id, role, units[unit]],
    );
  }
  return users as World['users'];
}

/** The world that an earlier worker has loaded into the same database. */
async function findWorld(client: pg.Client): Promise<World> {
  const byKey = async (text: string) => {
    const { rows } = await client.query<{ key: string; id: number }>(text);
    return Object.fromEntries(rows.map(({ key, id }) => [key, id]));
  };
  const inWorld = `(select id from bloc where code in ('alpha', 'beta'))`;
  const names = await byKey(`select full_name as key, id from member where bloc_id in ${inWorld}`);
  const members = Object.entries(MEMBERS).map(([key, { name }]) => [key, names[name]]);
  return {
    units: await byKey(`select code as key, id from unit where bloc_id in ${inWorld}`),
    members: Object.fromEntries(members),
    users: await byKey('select login as key, id from app_user'),
  } as unknown as World;
}

/** Adds both blocs to a migrated database, beside whatever is there; `client` is the owner's. */
export async function loadAccessWorld(client: pg.Client): Promise<World> {
  const { rowCount } = await client.query(`select from bloc where code = 'alpha'`);
  if (rowCount) return findWorld(client);
  const insert = 'insert into bloc (code, name, province) values ($1, $2, $3) returning id';
  const blocs = {
    alpha: await one(client, insert, ['alpha', 'Đảng bộ Khối Alpha', 'Alpha']),
    beta: await one(client, insert, ['beta', 'Đảng bộ Khối Beta', 'Beta']),
  };
  const units = await loadUnits(client, blocs);
  const members = await loadMembers(client, blocs, units);
  const users = await loadUsers(client, blocs, units, members);
  return { units, members, users };
}
