import type { Actor } from '@/lib/access/actor';
import type { MemberId, UnitId } from '@/lib/access/ids';
import { can, rootsFor } from '@/lib/access/permissions';

/** Whose commitments somebody reaches: the own ones, and those of the members of every branch below others. */
export interface Reach {
  readonly own: MemberId | null;
  readonly below: readonly UnitId[];
}

/** What one may read: the own ones, and those of the members below a grant that opens others'. */
export const readReach = (actor: Actor): Reach => ({
  own: can(actor, 'commitment.read') ? actor.memberId : null,
  below: rootsFor(actor, 'commitment.read.others'),
});

/** What one may write: the own ones, and on behalf of the members below. */
export const writeReach = (actor: Actor): Reach => ({
  own: can(actor, 'commitment.write') ? actor.memberId : null,
  below: rootsFor(actor, 'commitment.write.below'),
});

/** What one may confirm or return: being the member gives no right to it. */
export const confirmReach = (actor: Actor): Reach => ({
  own: null,
  below: rootsFor(actor, 'commitment.confirm'),
});
