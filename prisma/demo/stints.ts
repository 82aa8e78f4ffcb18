import type { DateOnly } from '@/lib/platform/clock';
import { addDays } from './calendar';
import type { Person, Stint } from './people';
import type { Random } from './random';
import type { BlocSpec } from './spec';
import { type Branch, branchesOf, type Tree } from './units';
import type { Numbers } from './writer';

/** So many of each branch stay for good and can lead it. */
export const CORE = 3;

export type Making = {
  spec: BlocSpec;
  tree: Tree;
  today: DateOnly;
  numbers: Numbers;
  random: Random;
};

/** A branch that opens after the anchor starts with some members of the branch it was split off from. */
export function settleNewBranches({ spec, tree, random }: Making, people: readonly Person[]): void {
  for (const branch of branchesOf(tree)) {
    const { origin, unit } = branch;
    if (!origin || unit.openedOn <= spec.anchor) continue;
    const candidates = people.filter(
      ({ stints, left, joined, core }) =>
        !core &&
        left === null &&
        stints.length === 1 &&
        stints[0]?.branch === origin &&
        joined < unit.openedOn,
    );
    for (const [place, person] of random.some(candidates, random.between(5, 8)).entries()) {
      person.stints.push({ branch, from: unit.openedOn });
      person.core = place < CORE;
    }
  }
}

/** A branch that was dissolved before the anchor had been the branch of some members of its heir. */
export function settleDissolvedBranches(
  { spec, tree, random }: Making,
  people: readonly Person[],
): void {
  for (const branch of branchesOf(tree)) {
    const { heir, unit } = branch;
    if (!heir || unit.closedOn === null || unit.closedOn > spec.anchor) continue;
    const closedOn = unit.closedOn;
    const candidates = people.filter(
      ({ stints, joined, core }) =>
        !core &&
        stints.length === 1 &&
        stints[0]?.branch === heir &&
        joined < addDays(closedOn, -60) &&
        joined > unit.openedOn,
    );
    for (const person of random.some(candidates, random.between(4, 6))) {
      person.stints = [
        { branch, from: person.joined },
        { branch: heir, from: closedOn },
      ];
    }
  }
}

/** Nobody belongs to a branch before it opens or after it is dissolved: before, to its origin; after, to its heir. */
export function followUnits(person: Person): Stint[] {
  const followed = person.stints.flatMap(({ branch, from }, place) =>
    followUnit(branch, from, person.stints[place + 1]?.from ?? person.left),
  );
  return followed.filter(({ branch }, place) => branch !== followed[place - 1]?.branch);
}

function followUnit(branch: Branch, from: DateOnly, to: DateOnly | null): Stint[] {
  const { openedOn, closedOn } = branch.unit;
  if (branch.origin && from < openedOn) {
    if (to !== null && to <= openedOn) return followUnit(branch.origin, from, to);
    return [...followUnit(branch.origin, from, openedOn), ...followUnit(branch, openedOn, to)];
  }
  if (branch.heir && closedOn !== null && (to === null || to > closedOn)) {
    if (from >= closedOn) return followUnit(branch.heir, from, to);
    return [{ branch, from }, ...followUnit(branch.heir, closedOn, to)];
  }
  return [{ branch, from }];
}
