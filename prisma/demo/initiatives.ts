import { addDays, earlier, later } from './calendar';
import type { InitiativePlan } from './plans';
import { apportion, type Random } from './random';
import type { Row } from './tables';
import { existsOn, type Organization } from './units';
import * as words from './words/activities';
import { randomOf, recordedAt, type World, type Year } from './world';

/** Without an article, about one organization in seven registers a breakthrough or a limitation. */
function usualPlan(
  world: World,
  year: Year,
  kind: InitiativePlan['kind'],
  random: Random,
): InitiativePlan {
  const units = Math.round(world.tree.organizations.length * (0.1 + 0.1 * random.next()));
  const asOf = earlier(addDays(year.endsOn, -10), later(world.today, addDays(year.startsOn, 40)));
  const resolved = year.endsOn < world.today ? 0.85 : 0.55;
  return {
    year: year.code,
    kind,
    asOf,
    units,
    items: Math.round(units * 1.4),
    resolvedUnits: Math.round(units * resolved),
  };
}

/** Khâu đột phá and hạn chế, yếu kém: units and items are planned apart, every unit has one item at least. */
export function initiativeRows(world: World) {
  const random = randomOf(world, 'initiatives');
  const initiative: Row<'initiative'>[] = [];
  for (const year of world.years) {
    for (const kind of ['breakthrough', 'limitation'] as const) {
      const plan =
        world.spec.facts.initiatives.find(
          (each) => each.year === year.code && each.kind === kind,
        ) ?? usualPlan(world, year, kind, random);
      const there = world.tree.organizations.filter(
        ({ unit }) => existsOn(unit, year.startsOn) && existsOn(unit, plan.asOf),
      );
      const units = random.some(there, plan.units);
      const items = apportion(
        Math.max(plan.items, units.length),
        units.map(() => 0.5 + random.next()),
        1,
        6,
      );
      const diligent = new Set(
        random.weighted(units, plan.resolvedUnits, ({ unit }) => unit.diligence),
      );
      for (const [place, organization] of units.entries()) {
        for (let count = items[place] ?? 1; count > 0; count -= 1) {
          initiative.push(
            item(world, year, plan, organization, diligent.has(organization), random),
          );
        }
      }
    }
  }
  return { initiative: initiative.filter(({ registeredOn }) => registeredOn <= world.today) };
}

function item(
  world: World,
  year: Year,
  plan: InitiativePlan,
  { unit }: Organization,
  resolved: boolean,
  random: Random,
): Row<'initiative'> {
  const registeredOn = random.day(
    addDays(year.startsOn, 10),
    addDays(earlier(plan.asOf, year.endsOn), -25),
    2.5,
  );
  const resolvedOn = resolved ? random.day(addDays(registeredOn, 20), plan.asOf, 0.7) : null;
  const done = resolvedOn !== null && resolvedOn <= world.today;
  return {
    id: world.numbers.next('initiative'),
    blocId: world.blocId,
    unitId: unit.id,
    kind: plan.kind,
    title: random.pick(plan.kind === 'breakthrough' ? words.breakthroughs : words.limitations),
    registeredOn,
    resolvedOn: done ? resolvedOn : null,
    result: done ? random.pick(words.initiativeResults) : null,
    recordedAt: recordedAt(registeredOn, world.today, random),
  };
}
