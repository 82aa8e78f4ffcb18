import type { Actor } from '@/lib/access/actor';
import { rootsFor } from '@/lib/access/permissions';
import { type Reach as DeedReach, readReach, writeReach } from '@/lib/deeds/reach';
import { type EnteringScope, enteringScope } from '@/lib/hierarchy/entering';

/** Which records' evidence somebody reaches: as far as the records themselves, and no further. */
export interface Reach {
  readonly deeds: DeedReach;
  readonly inspections: EnteringScope;
  readonly models: EnteringScope;
}

/** Whoever may read the record may see its evidence. */
export const evidenceReadReach = (actor: Actor): Reach => ({
  deeds: readReach(actor),
  inspections: { below: rootsFor(actor, 'inspection.read'), own: [] },
  models: { below: rootsFor(actor, 'initiative.read'), own: [] },
});

/** Whoever may write the record may add to its evidence and withdraw it. */
export const evidenceWriteReach = (actor: Actor): Reach => ({
  deeds: writeReach(actor),
  inspections: enteringScope(actor, 'inspection.write'),
  models: enteringScope(actor, 'initiative.write'),
});
