import type { Actor } from './actor';
import { type Capability, can, rolesOf } from './permissions';
import { isPlainMember } from './start';
import { ROLE_WORDS } from './view';

type Icon = 'overview' | 'units' | 'members' | 'deeds' | 'books' | 'account' | 'today' | 'settings';

interface Item {
  readonly text: string;
  readonly href: string;
  readonly icon: Icon;
  /** Addresses that belong to it besides its own. */
  readonly under?: readonly string[];
}

/** The main places, each with the right it takes: one has only those in the bar that one can open. */
const PLACES: readonly (Item & { readonly capability: Capability })[] = [
  { text: 'Việc cần làm', href: '/work', icon: 'today', capability: 'work.read' },
  { text: 'Tổng quan', href: '/', icon: 'overview', capability: 'overview.read' },
  { text: 'Việc làm tốt', href: '/deeds', icon: 'deeds', capability: 'deed.read' },
  {
    text: 'Sổ theo dõi',
    href: '/books',
    icon: 'books',
    capability: 'overview.read',
    under: [
      '/plans',
      '/commitments',
      '/inspections',
      '/study',
      '/initiatives',
      '/models',
      '/propaganda',
      '/honours',
    ],
  },
  { text: 'Đảng viên', href: '/members', icon: 'members', capability: 'member.list' },
  { text: 'Đơn vị', href: '/units', icon: 'units', capability: 'unit.list' },
  { text: 'Việc của tôi', href: '/today', icon: 'today', capability: 'today.read' },
  { text: 'Thiết lập', href: '/settings', icon: 'settings', capability: 'setting.write' },
  { text: 'Tài khoản', href: '/account', icon: 'account', capability: 'account.read' },
];

/** What a plain member finds in the bar: the start page is the own, the figures are the branch's. */
function placesOf(actor: Actor): readonly Item[] {
  const open = PLACES.filter(({ capability }) => can(actor, capability));
  const own = open.filter(({ href }) => href !== '/today' || actor.memberId !== null);
  if (!isPlainMember(actor)) return own;
  const home = actor.grants[0]?.unitId;
  const order = ['/today', '/deeds', '/books', '/', '/account'];
  return order.flatMap((wanted) =>
    own
      .filter(({ href }) => href === wanted)
      .map((place) => (wanted === '/' ? { ...place, href: `/units/${home}` } : place)),
  );
}

/** The frame around every page, for who is signed in. */
export function presentShell(actor: Actor) {
  const [role] = rolesOf(actor);
  const bloc = actor.blocName ?? 'Quản trị hệ thống';
  return {
    who: { name: actor.displayName, role: role ? ROLE_WORDS[role] : 'Chưa được giao quyền' },
    homeUnit: actor.grants[0]?.unitName ?? bloc,
    bloc,
    illustrative: actor.illustrative,
    items: placesOf(actor).map(
      ({ text, href, icon, under = [] }): Item => ({ text, href, icon, under }),
    ),
    /** No grant in force: nothing but the own account can be opened. */
    withoutGrant: actor.grants.length === 0 && actor.blocId !== null,
  };
}
