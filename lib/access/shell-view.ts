import type { Actor } from './actor';
import { type Capability, can, rolesOf } from './permissions';
import { ROLE_WORDS } from './view';

interface Item {
  readonly text: string;
  readonly href: string;
  readonly icon: 'overview' | 'units' | 'members' | 'inspections' | 'deeds' | 'study' | 'account';
}

/** The main places, each with the right it takes: one has only those in the bar that one can open. */
const PLACES: readonly (Item & { readonly capability: Capability })[] = [
  { text: 'Tổng quan', href: '/', icon: 'overview', capability: 'overview.read' },
  { text: 'Đơn vị', href: '/units', icon: 'units', capability: 'unit.list' },
  { text: 'Đảng viên', href: '/members', icon: 'members', capability: 'member.list' },
  { text: 'Kiểm tra', href: '/inspections', icon: 'inspections', capability: 'inspection.read' },
  { text: 'Việc làm tốt', href: '/deeds', icon: 'deeds', capability: 'deed.read' },
  { text: 'Học tập', href: '/study', icon: 'study', capability: 'study.read' },
  { text: 'Tài khoản', href: '/account', icon: 'account', capability: 'account.read' },
];

/** The frame around every page, for who is signed in. */
export function presentShell(actor: Actor) {
  const [role] = rolesOf(actor);
  const bloc = actor.blocName ?? 'Quản trị hệ thống';
  return {
    who: { name: actor.displayName, role: role ? ROLE_WORDS[role] : 'Chưa được giao quyền' },
    homeUnit: actor.grants[0]?.unitName ?? bloc,
    bloc,
    illustrative: actor.illustrative,
    items: PLACES.filter((place) => can(actor, place.capability)).map(
      ({ text, href, icon }): Item => ({ text, href, icon }),
    ),
    /** No grant in force: nothing but the own account can be opened. */
    withoutGrant: actor.grants.length === 0 && actor.blocId !== null,
  };
}
