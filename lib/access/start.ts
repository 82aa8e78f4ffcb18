import type { Actor } from './actor';
import { rolesOf } from './permissions';

/** Đảng viên, and nothing else: who has a record of the own and no charge over others. */
export function isPlainMember(actor: Actor): boolean {
  const roles = rolesOf(actor);
  return actor.memberId !== null && roles.length > 0 && roles.every((role) => role === 'member');
}
