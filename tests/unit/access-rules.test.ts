import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { homeUnit } from '@/lib/access/actor';
import { isKnownTo, readDevice, withUser } from '@/lib/access/device';
import type { UserId } from '@/lib/access/ids';
import { dateInput, searchInput, unitIdInput } from '@/lib/access/input';
import { can, PERMISSIONS, rolesOf, rootsFor } from '@/lib/access/permissions';
import { ROLES } from '@/lib/access/role';
import { isSameOrigin } from '@/lib/access/same-origin';
import { samePath } from '@/lib/access/same-path';
import { presentShell } from '@/lib/access/shell-view';
import { deviceWords, signInMessage } from '@/lib/access/view';

const actor = (grants: readonly [string, number][], blocId: number | null = 1) =>
  ({
    displayName: 'An',
    blocId,
    blocName: blocId && 'Khối',
    grants: grants.map(([role, unitId]) => ({ role, unitId, unitName: `u${unitId}` })),
  }) as unknown as Actor;

describe('the permission table', () => {
  it('writes every cell', () => {
    for (const row of Object.values(PERMISSIONS)) {
      expect(Object.keys(row)).toEqual([...ROLES]);
      expect(Object.values(row).every((cell) => typeof cell === 'boolean')).toBe(true);
    }
  });

  it('gives the administrator accounts and no content', () => {
    const allowed = Object.entries(PERMISSIONS).filter(([, row]) => row.administrator);
    expect(allowed.map(([name]) => name)).toEqual(['account.read', 'account.write', 'session.end']);
  });

  it('shows a plain member no names of others', () => {
    for (const name of ['figure.rows.read', 'member.list', 'member.read'] as const) {
      expect(PERMISSIONS[name].member).toBe(false);
    }
  });

  it('shows everybody the own record, where there is one', () => {
    const { administrator, ...others } = PERMISSIONS['own-record.read'];
    expect(Object.values(others)).toEqual([true, true, true, true, true]);
    expect(administrator).toBe(false);
  });

  it('lets the leader change nothing but the own sessions and text size', () => {
    const changing = Object.keys(PERMISSIONS).filter((name) => !/\.(read|list)(\.|$)/.test(name));
    const allowed = changing.filter((name) => PERMISSIONS[name as keyof typeof PERMISSIONS].leader);
    expect(allowed).toEqual(['account.write', 'session.end']);
  });

  it('opens a capability only where the grant with it stands', () => {
    const both = actor([
      ['secretary', 7],
      ['member', 8],
    ]);
    expect(can(both, 'member.list')).toBe(true);
    expect(rootsFor(both, 'member.list')).toEqual([7]);
    expect(rootsFor(both, 'overview.read')).toEqual([7, 8]);
    expect(homeUnit(both)).toBe(7);
  });

  it('gives nothing without a grant, and the system its administrator', () => {
    expect(rolesOf(actor([]))).toEqual([]);
    expect(can(actor([]), 'account.read')).toBe(false);
    expect(rolesOf(actor([], null))).toEqual(['administrator']);
    expect(presentShell(actor([], null)).items.map(({ href }) => href)).toEqual(['/account']);
    expect(presentShell(actor([])).withoutGrant).toBe(true);
  });
});

describe('the path to go back to', () => {
  it.each([
    '/',
    '/units/5',
    '/units?q=%C4%91%E1%BA%A3ng&kind=branch',
    '/?asOf=2022-06-30',
    '/sign-ins',
  ])('keeps %s', (path) => expect(samePath(path)).toBe(path));

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil',
    ' /units',
    'units',
    '',
    '/sign-in',
    '/sign-in?next=/sign-in',
    '/api/sign-out',
    '/a\\b',
    '/đ',
    `/${'a'.repeat(3_000)}`,
    'javascript:alert(1)',
    null,
    undefined,
    ['/units'],
    5,
  ])('turns %j into the start page', (path) => expect(samePath(path)).toBe('/'));

  it('drops the mark of a background fetch', () => {
    expect(samePath('/units?_rsc=abc')).toBe('/units');
    expect(samePath('/units?q=a&_rsc=abc')).toBe('/units?q=a');
  });
});

describe('where a change was sent from', () => {
  const here = { host: 'nennep.example:3000', configured: undefined };
  it.each([
    ['its own page', 'http://nennep.example:3000', true],
    ['its own page by https', 'https://nennep.example:3000', true],
    ['nowhere', null, false],
    ['a page without origin', 'null', false],
    ['another port', 'http://nennep.example:3001', false],
    ['a port that begins alike', 'http://nennep.example:30001', false],
    ['another host', 'http://evil.example', false],
    ['a host that begins alike', 'http://nennep.example:3000.evil.example', false],
    ['another scheme', 'chrome-extension://nennep.example:3000', false],
    ['rubbish', 'nennep.example:3000', false],
  ])('%s', (_, origin, expected) => expect(isSameOrigin({ ...here, origin })).toBe(expected));

  it('is the fixed address where there is one, whatever the Host says', () => {
    const configured = 'https://nennep.vn/';
    const sent = { host: 'evil.example', configured };
    expect(isSameOrigin({ ...sent, origin: 'https://nennep.vn' })).toBe(true);
    expect(isSameOrigin({ ...sent, origin: 'https://evil.example' })).toBe(false);
    expect(isSameOrigin({ ...sent, origin: 'http://nennep.vn' })).toBe(false);
  });
});

describe('a known device', () => {
  const secret = 'secret';
  const [one, two] = [1, 2] as UserId[] as [UserId, UserId];

  it('is known to who signed in on it, also beside others', () => {
    const device = readDevice(
      withUser(readDevice(withUser(readDevice(undefined), one, secret)), two, secret),
    );
    expect([isKnownTo(device, one, secret), isKnownTo(device, two, secret)]).toEqual([true, true]);
    expect(isKnownTo(device, 3 as UserId, secret)).toBe(false);
    expect(isKnownTo(device, one, 'another secret')).toBe(false);
  });

  it('cannot be carried to another user or device', () => {
    const cookie = withUser(readDevice(undefined), one, secret);
    expect(isKnownTo(readDevice(cookie.replace('~1:', '~2:')), two, secret)).toBe(false);
    expect(isKnownTo(readDevice(`A${cookie.slice(1)}`), one, secret)).toBe(cookie.startsWith('A'));
  });

  it('remembers the last eight and takes nothing odd', () => {
    let cookie = '';
    for (let user = 1; user <= 12; user++)
      cookie = withUser(readDevice(cookie), user as UserId, secret);
    expect([...readDevice(cookie).marks.keys()]).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    for (const odd of ['', 'x', `${cookie}~`, cookie.repeat(9), '~1:a', '\0']) {
      expect(readDevice(odd).marks.size).toBe(0);
    }
  });
});

describe('inputs', () => {
  it.each(['1', '2147483647'])('%s is an id', (id) =>
    expect(unitIdInput.safeParse(id).success).toBe(true),
  );
  it.each(['0', '-1', '01', '1.0', '1e3', ' 1', '2147483648', '', 1, null, ['1'], {}])(
    '%j is none',
    (id) => expect(unitIdInput.safeParse(id).success).toBe(false),
  );
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-06-31', false],
    ['1899-12-31', false],
    ['30/06/2022', false],
    ['2022-6-3', false],
  ])('%s as a day: %s', (day, expected) => expect(dateInput.safeParse(day).success).toBe(expected));
  it('cuts what is searched for, and nothing is no search', () => {
    expect(searchInput.parse('  Hoà  ')).toBe('Hoà');
    expect(searchInput.parse('a'.repeat(5_000))).toHaveLength(100);
    expect(searchInput.parse('  ')).toBeUndefined();
    expect(searchInput.parse('Hoà'.normalize('NFD'))).toBe('Hoà');
  });
});

describe('words', () => {
  it('says the same for an unknown login and a wrong password, and always a cure', () => {
    for (const failure of ['wrong', 'disabled', 'foreign', 'blank'] as const) {
      expect(signInMessage({ failure }).cure).not.toBe('');
    }
    expect(signInMessage({ failure: 'slowed', minutes: 15 }).cure).toContain('15 phút');
    expect(signInMessage({ failure: 'slowed', minutes: 1_200 }).cure).toContain('20 giờ');
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
      'Edge trên Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/117 Chrome/111.0 Safari/537.36',
      'Cốc Cốc trên Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
      'Safari trên iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
      'Chrome trên Android',
    ],
    ['curl/8', 'Trình duyệt khác'],
  ])('%s', (agent, words) => expect(deviceWords(agent)).toBe(words));
});
