import type { Actor } from '@/lib/access/actor';
import type { MemberId, UnitId } from '@/lib/access/ids';
import { can, rootsFor } from '@/lib/access/permissions';

/** Whose deeds somebody reaches: the own ones, the units' own at some places, everything below others. */
export interface Reach {
  readonly own: MemberId | null;
  /** Collective deeds of exactly these units: an organization writes its own, and reads those below. */
  readonly exact: readonly UnitId[];
  readonly below: readonly UnitId[];
}

/** What one may read: the own deeds, and every deed below a grant that opens others'. */
export const readReach = (actor: Actor): Reach => ({
  own: can(actor, 'deed.read') ? actor.memberId : null,
  exact: [],
  below: rootsFor(actor, 'deed.read.others'),
});

/** What one may write: the own deeds, those of the own unit, and with the right to it everything below. */
export const writeReach = (actor: Actor): Reach => ({
  own: can(actor, 'deed.write') ? actor.memberId : null,
  exact: rootsFor(actor, 'deed.write.unit'),
  below: rootsFor(actor, 'deed.write.below'),
});

/** What one may confirm or return: the same without the own deeds. */
export const confirmReach = (actor: Actor): Reach => ({ ...writeReach(actor), own: null });
