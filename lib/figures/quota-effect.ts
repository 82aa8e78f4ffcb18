import type { UnitId } from '@/lib/access/ids';

/** What one branch counts for under a quota on a day. */
export interface BranchSide {
  readonly unitId: UnitId;
  readonly name: string;
  readonly parent: string | null;
  readonly n: number;
  readonly d: number;
}

const sum = (sides: readonly BranchSide[]) => ({
  n: sides.reduce((total, { n }) => total + n, 0),
  d: sides.reduce((total, { d }) => total + d, 0),
});

/** What a changed quota does on one day: n/d before and after, and the branches that change side. */
export function compareSides(before: readonly BranchSide[], after: readonly BranchSide[]) {
  const was = new Map(before.map((side) => [side.unitId, side.n]));
  const moved = (n: number) =>
    after.filter((side) => side.n === n && was.get(side.unitId) === 1 - n);
  return { before: sum(before), after: sum(after), fulfilled: moved(1), unfulfilled: moved(0) };
}
export type QuotaEffect = ReturnType<typeof compareSides>;
