import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import type { EnteringScope } from './entering';
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
