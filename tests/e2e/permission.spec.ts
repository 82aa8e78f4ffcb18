import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { FORMS } from '@/app/api/forms/forms';
import { PASSWORD } from '../support/access-world';
import { type BuildEntries, readBuildEntries } from '../support/build-entries';
import * as table from '../support/page-table';
import { plantPageWorld } from '../support/page-world';
import { NOBODYS_ID } from '../support/permission-table';
import { Visitor } from '../support/visitor';

// One worker: the world is loaded once, beside the demo's.
test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const base = process.env.BASE_URL ?? 'http://localhost:3000';
const origin = new URL(base).origin;
let database: pg.Client;
let ids: table.Ids;
let entries: BuildEntries;
const visitors = new Map<table.Visitor, Visitor>();

const at = (who: table.Visitor) => {
  const visitor = visitors.get(who);
  if (!visitor) throw new Error(`${who} is not here`);
  return visitor;
};

async function signedIn(login: string): Promise<Visitor> {
  const visitor = new Visitor(base);
  const response = await visitor.signIn(login, PASSWORD);
  expect([login, response.status]).toEqual([login, 303]);
  return visitor;
}

test.beforeAll(async () => {
  entries = await readBuildEntries(base);
  database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  ids = await plantPageWorld(database);
  await database.query(`update app_user set disabled_at = null where login = 'a.disabled'`);
  for (const who of table.VISITORS) {
    if (who === 'signed out') visitors.set(who, new Visitor(base));
    else if (who === 'disabled') visitors.set(who, await signedIn('a.disabled'));
    else if (who === 'expired') visitors.set(who, await signedIn('b.staff'));
    else visitors.set(who, await signedIn(who));
  }
  await database.query(`update app_user set disabled_at = now() where login = 'a.disabled'`);
  await database.query(
    `update user_session set expires_at = created_at + interval '1 millisecond' where user_id = (select id from app_user where login = $1)`,
    ['b.staff'],
  );
});
test.afterAll(() => database.end());

test('every page, route and action of the build stands in the table, and no other', () => {
  const expected = [...table.PAGES.map(({ path }) => path), ...table.SENT_TO, ...table.UNREACHABLE];
  expect([...new Set(expected)].sort()).toEqual([...entries.paths].sort());
  expect([...entries.actions.keys()].sort()).toEqual([...table.ACTIONS].sort());
});

const signOf = (response: Response): string => {
  const to = response.headers.get('location');
  if (response.status === 200) return '+';
  if (response.status === 404) return '-';
  if (to?.startsWith('/sign-in')) return '>';
  if (to === '/') return '<';
  return `${response.status} ${to}`;
};

/** The units a visitor holds a right at: the account names them, and the frame leads to the first. */
const ownUnits = new Map<table.Visitor, string>();
async function ownUnitsOf(who: table.Visitor): Promise<string> {
  const account = await (await at(who).fetch('/account')).text();
  return [...account.matchAll(/\/units\/(\d+)/g)].map(([, id]) => id).join('|') || '-';
}

/**
 * What a refusal says: its HTML and, as a set, the lines of data that React streams along; where the stream is cut and
 * in which order its lines come is a matter of timing. The nonce and the address asked for may differ.
 */
function bare(body: string, id: string, own: string): string {
  const pieces = body.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  const streamed = [...pieces].map(([, text]) => JSON.parse(text ?? '""') as string).join('');
  return (
    [body.replaceAll(/<script\b[\s\S]*?<\/script>/g, ''), ...streamed.split('\n').sort()]
      .join('\n')
      .replaceAll(/nonce[=\\":]+[\w+/=-]+/g, 'nonce')
      // The frame leads to the visitor's own unit, which may be the very one that was asked for.
      .replaceAll(new RegExp(`/units/(${own})\\b`, 'g'), '/units/ID')
      .replaceAll(new RegExp(`\\b${id}\\b`, 'g'), 'ID')
      .replaceAll(/"digest":"[^"]*"/g, 'digest')
  );
}

for (const page of table.PAGES) {
  const example = page.address(
    {
      units: {},
      members: {},
      plans: {},
      commitments: {},
      inspections: {},
      sessions: {},
      initiatives: {},
      models: {},
      outputs: {},
      rounds: {},
      commendations: {},
      examples: {},
      deeds: {},
    } as never,
    null,
  );
  test(`GET ${example} of ${page.path}`, async () => {
    for (const who of table.VISITORS) {
      let signs = '';
      const own = ownUnits.get(who) ?? (await ownUnitsOf(who));
      ownUnits.set(who, own);
      const refusals = new Map<string, string>();
      for (const target of page.targets) {
        const address = page.address(ids, target);
        const response = await at(who).fetch(address);
        const body = await response.text();
        const sign = signOf(response);
        signs += sign;
        for (const [unit, word] of Object.entries(table.WORDS)) {
          const mayRead = table.MAY_READ[who].some((one) => one === unit);
          if (!mayRead) expect(body, `${who} at ${address}`).not.toContain(word);
        }
        if (page.path.startsWith('/(signed-in)')) {
          expect(response.headers.get('cache-control')).toBe('private, no-store');
        }
        const id = /\d+/.exec(address)?.[0] ?? '-';
        if (sign === '-') refusals.set(address, bare(body, id, own));
      }
      expect([who, signs]).toEqual([who, page.row[who]]);
      const [first, other] = new Set(refusals.values());
      expect(other ?? first, `${who}: ${[...refusals.keys()].join()}`).toBe(first);
    }
  });
}

test('whoever is signed in is offered the empty forms that open, and no other', async () => {
  for (const who of table.VISITORS) {
    const response = await at(who).fetch('/api/forms');
    if (response.status === 404) continue;
    const { forms } = (await response.json()) as { forms: string[] };
    for (const path of FORMS.keys()) {
      const page = await at(who).fetch(path);
      expect([who, path, page.status !== 404]).toEqual([who, path, forms.includes(path)]);
    }
  }
});

/** The same lock by every other way to a page: data fetches, prefetches, odd spellings. */
test('no other way to a page opens it', async () => {
  const own = `/units/${ids.units['a-b1']}`;
  const foreign = `/units/${ids.units['a-b2']}`;
  const ways: readonly (readonly [string, Record<string, string>])[] = [
    [foreign, { rsc: '1' }],
    [foreign, { rsc: '1', 'next-router-prefetch': '1' }],
    [foreign, { rsc: '1', 'next-router-segment-prefetch': '/_tree' }],
    [`${foreign}?_rsc=abc`, { rsc: '1' }],
    [`${foreign}.rsc`, {}],
    [`${foreign}.segments/_tree.segment.rsc`, {}],
    [`${foreign}/`, {}],
    [`/${foreign}`, {}],
    [foreign.replace('units', '%75nits'), {}],
    [`${own}?unitId=${ids.units['a-b2']}`, {}],
    [`${own}?unitId=${ids.units['a-b2']}&unitId=1`, {}],
    [foreign, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
    [foreign, { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '10.0.0.1' }],
    [foreign, { 'x-wanted-url': own, 'x-invoke-path': own, 'x-matched-path': own }],
    [own, { 'x-invoke-path': foreign, 'x-matched-path': foreign, 'x-original-url': foreign }],
  ];
  for (const who of ['a.secretary', 'disabled', 'signed out'] as const) {
    for (const [address, headers] of ways) {
      const response = await at(who).fetch(address, { headers });
      const body = await response.text();
      expect(body, `${who} at ${address} with ${JSON.stringify(headers)}`).not.toContain('Behai');
      if (who !== 'a.secretary') expect(body).not.toContain('Bemot');
    }
  }
});

const alive = async (session: string) => {
  const { rows } = await database.query(
    'select from user_session where id = $1 and ended_at is null',
    [session],
  );
  return rows.length === 1;
};
const sessionsOf = async (login: string): Promise<string[]> => {
  const { rows } = await database.query<{ id: string }>(
    `select s.id from user_session s join app_user u on u.id = s.user_id
     where u.login = $1 and s.ended_at is null order by s.created_at desc`,
    [login],
  );
  return rows.map(({ id }) => id);
};

/** Server actions by their ids, as a browser with JavaScript calls them. */
async function callAction(
  visitor: Visitor,
  page: string,
  action: string,
  state: unknown,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin },
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append('0', JSON.stringify([state, '$K1']));
  const id = entries.actions.get(action) ?? '';
  return visitor.fetch(page, {
    method: 'POST',
    body,
    headers: { ...headers, 'next-action': id, accept: 'text/x-component' },
  });
}

test('the action that ends a session ends only own ones, for whoever may', async () => {
  const end = 'app/(signed-in)/account/actions.ts#endSession';
  const targets = ['another own', "somebody else's", 'none'] as const;
  const expected: Record<table.Visitor, string> = {
    'a.member': '+--',
    'a.secretary': '+--',
    'a.grassroots': '+--',
    'a.staff': '+--',
    'a.leader': '+--',
    administrator: '+--',
    'a.nobody': '---',
    disabled: '---',
    expired: '---',
    'signed out': '---',
  };
  for (const who of table.VISITORS) {
    let signs = '';
    for (const target of targets) {
      const login =
        { disabled: 'a.disabled', expired: 'b.staff', 'signed out': 'a.staff' }[who as string] ??
        who;
      const whose = target === 'another own' ? login : 'a.leader' === who ? 'a.staff' : 'a.leader';
      const made = await database.query<{ id: string }>(
        `insert into user_session (user_id, expires_at, address, device)
         select id, now() + interval '1 hour', 'test', 'test' from app_user where login = $1 returning id`,
        [whose],
      );
      const session = String(made.rows[0]?.id);
      const sent = target === 'none' ? randomUUID() : session;
      await callAction(at(who), '/account', end, { message: null }, { sessionId: sent });
      signs += (await alive(session)) ? '-' : '+';
    }
    expect([who, signs]).toEqual([who, expected[who]]);
  }
});

test('a change is taken only from a page of this site', async () => {
  const origins: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: `${origin}.evil.example` },
  ];
  const visitor = await signedIn('a.staff');
  // Even with next-auth's own token in hand.
  const { csrfToken } = (await (await visitor.fetch('/api/auth/csrf')).json()) as {
    csrfToken: string;
  };
  const [session = ''] = await sessionsOf('a.staff');
  for (const headers of origins) {
    const said = JSON.stringify(headers);
    const responses = [
      await callAction(
        visitor,
        '/account',
        'app/(signed-in)/account/actions.ts#endSession',
        { message: null },
        { sessionId: session },
        headers,
      ),
      await visitor.submit('/account', { sessionId: session }, headers),
      await visitor.fetch('/api/sign-out', { method: 'POST', headers }),
      await visitor.fetch('/api/commands/session.end', {
        method: 'POST',
        headers,
        body: JSON.stringify({ key: randomUUID(), input: { sessionId: session } }),
      }),
      await visitor.fetch('/api/auth/signout', {
        method: 'POST',
        headers,
        body: new URLSearchParams({ csrfToken }),
      }),
    ];
    for (const response of responses) expect(response.status, said).not.toBe(303);
    expect(await alive(session), said).toBe(true);
    const stranger = new Visitor(base);
    await stranger.submit('/sign-in', { login: 'a.leader', password: PASSWORD }, headers);
    expect([...stranger.cookies.keys()], said).not.toContain('nen-nep-session');
  }
  // And is taken from one.
  expect(
    (await visitor.fetch('/api/sign-out', { method: 'POST', headers: { origin } })).status,
  ).toBe(303);
  expect(await alive(session)).toBe(false);
});

test('the one address of all commands answers only who is signed in, and only the own', async () => {
  const expected: Record<table.Visitor, readonly number[]> = {
    'a.member': [404, 404],
    'a.secretary': [404, 404],
    'a.grassroots': [404, 404],
    'a.staff': [404, 404],
    'a.leader': [404, 404],
    administrator: [404, 404],
    'a.nobody': [404, 404],
    disabled: [401, 401],
    expired: [401, 401],
    'signed out': [401, 401],
  };
  const made = await database.query<{ id: string }>(
    `insert into user_session (user_id, expires_at, address, device)
     select id, now() + interval '1 hour', 'test', 'test' from app_user where login = 'sonla.staff' returning id`,
  );
  const foreign = String(made.rows[0]?.id);
  for (const who of table.VISITORS) {
    const bodies: string[] = [];
    const statuses: number[] = [];
    for (const sessionId of [foreign, randomUUID()]) {
      const response = await at(who).fetch('/api/commands/session.end', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ key: randomUUID(), input: { sessionId } }),
      });
      statuses.push(response.status);
      bodies.push(await response.text());
    }
    expect([who, statuses]).toEqual([who, expected[who]]);
    expect(bodies[0]).toBe(bodies[1]);
    expect(await alive(foreign)).toBe(true);
  }
});

test('an id that is no id is not found either', async () => {
  const staff = at('a.staff');
  for (const id of [
    'abc',
    '0',
    '-1',
    '1e3',
    '%00',
    '9'.repeat(40),
    'a'.repeat(5_000),
    '%2e%2e%2f',
    "1'--",
    String(NOBODYS_ID),
  ]) {
    for (const address of [
      `/units/${id}`,
      `/members/${id}`,
      `/study/plan/${id}`,
      `/units?under=${id}`,
      `/members?unit=${id}`,
    ]) {
      const response = await staff.fetch(address);
      expect([response.status, address]).toEqual([404, address]);
    }
  }
  for (const address of [
    '/units?q[not]=',
    '/units?q=a&q=b',
    `/members?q=${'x'.repeat(4_000)}`,
    '/members?after=zz',
    '/units?asOf=2022-02-31',
    '/?asOf=%00',
    '/units?fbclid=x',
  ]) {
    const response = await staff.fetch(address);
    expect([response.status < 500, address]).toEqual([true, address]);
  }
});
