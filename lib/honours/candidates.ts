import type { MemberId, UnitId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';

/** A unit with everything below it: whom it honours. */
export const at = (unit: UnitId): EnteringScope => ({ below: [unit], own: [] });

/** The part of a scope that begins at a unit: an office that enters for itself only stays there. */
export const within = (scope: EnteringScope, unit: UnitId): EnteringScope =>
  scope.own.includes(unit) ? { below: [], own: [unit] } : at(unit);

/** Whom a unit can honour, short enough for a bloc of thousands: [id, name] and [id, name, unit's id]. */
export interface Candidates {
  readonly units: readonly (readonly [UnitId, string])[];
  readonly members: readonly (readonly [MemberId, string, UnitId])[];
}

interface Chosen {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly memberId: MemberId | null;
  readonly name: string;
}

/** The same with those whom an old record names, though they may have left long since. */
export function withChosen({ units, members }: Candidates, chosen: readonly Chosen[]): Candidates {
  const allUnits = new Map(units);
  const allMembers = new Map(members.map((member) => [member[0], member]));
  for (const { unitId, unitName, memberId, name } of chosen) {
    if (!allUnits.has(unitId)) allUnits.set(unitId, unitName);
    if (memberId !== null && !allMembers.has(memberId)) {
      allMembers.set(memberId, [memberId, name, unitId]);
    }
  }
  return { units: [...allUnits], members: [...allMembers.values()] };
}
