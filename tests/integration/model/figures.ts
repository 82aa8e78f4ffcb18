import type { Count } from './counts';
import { countEvents } from './events';
import { holds, isBelow, type Moment, type Unit, type World } from './facts';
import { countInspections } from './inspections';
import { countReports } from './reports';
import { countStanding } from './standing';

/** "figure" for the whole and "figure / facet" for its parts -> "n of d". */
export type Reading = Map<string, { n: number; d: number }>;

export function add(reading: Reading, key: string, n: number, d: number): void {
  const known = reading.get(key) ?? { n: 0, d: 0 };
  reading.set(key, { n: known.n + n, d: known.d + d });
}

const countOwn = (world: World, unit: Unit, moment: Moment): Count[] => [
  ...countStanding(world, unit, moment),
  ...countInspections(world, unit, moment),
  ...countReports(world, unit, moment),
  ...countEvents(world, unit, moment),
];

/** Every figure of a unit: what counts in it and in the units below it, by the tree of the day. */
export function readFigures(world: World, root: number, moment: Moment): Reading {
  const reading: Reading = new Map();
  for (const unit of world.units.filter((u) => isBelow(world, u.id, root, moment.day))) {
    for (const { figure, n, d, facets } of countOwn(world, unit, moment)) {
      add(reading, figure, n, d);
      for (const part of facets) add(reading, `${figure} / ${part.facet}`, part.n, part.d);
    }
  }
  return reading;
}

/** The units that stand directly below a unit on the day. */
export const childrenOf = (world: World, parent: number, day: number): number[] =>
  world.units
    .filter((u) => u.places.some((p) => p.parent === parent && holds(p, day)))
    .map((u) => u.id);
