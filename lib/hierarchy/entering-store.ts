import { type Actor, homeUnit } from '@/lib/access/actor';
import type { UnitId } from '@/lib/access/ids';
import type { Capability } from '@/lib/access/permissions';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import { type EnteringScope, enteringScope } from './entering';
import { isBranch } from './roster';
import { findUnit, type Unit } from './store';

/** The unit, when facts may be entered for it; null otherwise, also when there is no such unit. */
export async function findUnitToEnter(
  scope: EnteringScope,
  unitId: UnitId,
  dates: readonly DateOnly[],
  on?: Queryable,
): Promise<Unit | null> {
  const found = await findUnit(scope.below, unitId, dates, on);
  if (found || !scope.own.includes(unitId)) return found;
  return findUnit([unitId], unitId, dates, on);
}

/** The same, for what only branches do. */
export async function findBranchToEnter(
  scope: EnteringScope,
  unitId: UnitId,
  dates: readonly DateOnly[],
  on?: Queryable,
): Promise<Unit | null> {
  const unit = await findUnitToEnter(scope, unitId, dates, on);
  return unit && isBranch(unit) ? unit : null;
}

const subjectOfForm =
  (find: typeof findUnitToEnter, capability: Capability) =>
  async (
    { actor, today }: { readonly actor: Actor; readonly today: DateOnly },
    { unitId = homeUnit(actor) ?? undefined }: { readonly unitId?: UnitId | undefined },
  ): Promise<Unit | null> =>
    unitId === undefined ? null : find(enteringScope(actor, capability), unitId, [today]);

/** For whom an empty form opens: the unit asked for, else the home unit, where the actor may enter facts. */
export const unitToEnter = (capability: Capability) => subjectOfForm(findUnitToEnter, capability);
/** The same, for what only branches do. */
export const branchToEnter = (capability: Capability) =>
  subjectOfForm(findBranchToEnter, capability);
