import type { Actor } from '@/lib/access/actor';
import type { UnitId } from '@/lib/access/ids';
import { type Capability, PERMISSIONS } from '@/lib/access/permissions';
import type { Role } from '@/lib/access/role';

/** Where somebody may enter facts: at and below some units, and at some units themselves only. */
export interface EnteringScope {
  readonly below: readonly UnitId[];
  readonly own: readonly UnitId[];
}

/**
 * Nhập ở đâu: the office of a grassroots organization enters what the organization itself did; what its branches did
 * it reads (domain.md section 4). Everybody else enters at and below the unit of the grant.
 */
export function enteringScope(actor: Pick<Actor, 'grants'>, capability: Capability): EnteringScope {
  const row: Readonly<Record<Role, boolean>> = PERMISSIONS[capability];
  const held = actor.grants.filter(({ role }) => row[role]);
  const unitsOf = (own: boolean) =>
    held.filter(({ role }) => (role === 'grassroots') === own).map(({ unitId }) => unitId);
  return { below: unitsOf(false), own: unitsOf(true) };
}
