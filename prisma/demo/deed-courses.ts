import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later } from './calendar';
import type { Person } from './people';
import type { DeedPlan } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import type { Unit } from './units';
import type { World, Year } from './world';

export type Kind = Row<'goodDeed'>['kind'];
/** Who could register a deed in a year, and between which days. */
export type Owner = {
  unit: Unit;
  person: Person | null;
  from: DateOnly;
  to: DateOnly;
};
/** One deed as it is meant to go: when registered, when done (null: never). */
export type Course = { owner: Owner; registeredOn: DateOnly; completedOn: DateOnly | null };
/** Every unit that carries deeds of its own: branches and đảng bộ cơ sở, while they exist in the year. */
export function collectiveOwners({ tree, branches, today }: World, year: Year): Owner[] {
  const committees = tree.organizations
    .map(({ unit }) => unit)
    .filter(({ kind }) => kind === 'grassroots_committee');
  return [...committees, ...branches.map(({ unit }) => unit)]
    .map((unit) => ({
      unit,
      person: null,
      ...lifeIn(year, today, unit.openedOn, unit.closedOn),
    }))
    .filter(({ from, to }) => daysBetween(from, to) > 40);
}

/** Every active member, in the branch where he or she spent most of the year. */
export function individualOwners({ branches, roster, today }: World, year: Year): Owner[] {
  const longest = new Map<Person, Owner>();
  for (const branch of branches) {
    for (const span of roster.everIn(branch)) {
      if (span.standing !== 'official' && span.standing !== 'probationary') continue;
      const life = lifeIn(year, today, span.from, span.to);
      const known = longest.get(span.person);
      const days = daysBetween(life.from, life.to);
      if (days <= 40 || (known && daysBetween(known.from, known.to) >= days)) continue;
      longest.set(span.person, {
        unit: branch.unit,
        person: span.person,
        ...life,
      });
    }
  }
  return [...longest.values()];
}

function lifeIn(year: Year, today: DateOnly, from: DateOnly, to: DateOnly | null) {
  return {
    from: later(from, year.startsOn),
    to: earlier(
      earlier(to === null ? year.endsOn : addDays(to, -1), year.endsOn),
      later(today, year.startsOn),
    ),
  };
}

/** Registered early in the year, mostly; never before the owner was there, never after it was gone. */
function registration(owner: Owner, first: DateOnly, last: DateOnly, random: Random): DateOnly {
  const from = later(addDays(owner.from, 4), first);
  return random.day(from, later(from, earlier(addDays(owner.to, -2), last)), 2.4);
}

/** Some deeds are done along the year, many in its last weeks, when the year is summed up. */
function completion(owner: Owner, registeredOn: DateOnly, year: Year, random: Random): DateOnly {
  const first = addDays(registeredOn, 20);
  const end = later(first, addDays(year.endsOn, -3));
  const late = random.chance(0.28 + 0.3 * (1 - owner.unit.diligence));
  return late
    ? random.day(later(first, addDays(year.endsOn, -70)), later(first, end), 0.7)
    : random.day(first, end);
}

/** Owners with a deed: each at most once until all have one, the diligent first. */
function chooseOwners(owners: readonly Owner[], count: number, random: Random): Owner[] {
  const order = random.weighted(owners, owners.length, ({ unit }) => 0.15 + unit.diligence ** 2);
  const second = Math.round(count * 0.04);
  const once = order.slice(0, Math.max(count - second, count - order.length));
  return [...once, ...order.slice(0, count - once.length)];
}

/** An ordinary year: the number follows from the rate, the completion from each unit's diligence. */
export function drawnCourses(
  world: World,
  year: Year,
  kind: Kind,
  owners: readonly Owner[],
  random: Random,
): Course[] {
  const rate = world.spec.facts.deedRates[kind] * (0.9 + 0.2 * random.next());
  const long = Math.min(1.3, daysBetween(year.startsOn, year.endsOn) / 365);
  const count = Math.min(owners.length * 2, Math.round(owners.length * rate * long));
  return chooseOwners(owners, count, random).map((owner) => {
    const registeredOn = registration(owner, year.startsOn, addDays(year.endsOn, -60), random);
    const done = random.chance(0.55 + 0.43 * owner.unit.diligence);
    return {
      owner,
      registeredOn,
      completedOn: done ? completion(owner, registeredOn, year, random) : null,
    };
  });
}

/** The article's year: exactly so many registered and so many done by its day, some more of both afterwards. */
export function plannedCourses(
  plan: DeedPlan,
  year: Year,
  owners: readonly Owner[],
  random: Random,
): Course[] {
  const there = owners.filter(
    ({ from, to }) => daysBetween(from, plan.asOf) > 60 && to >= plan.asOf,
  );
  const chosen = chooseOwners(there, plan.registered, random);
  const inTime = new Set(
    random.weighted(
      [...chosen.keys()],
      plan.completed,
      (place) => chosen[place]?.unit.diligence ?? 0,
    ),
  );
  const early = chosen.map((owner, place): Course => {
    const registeredOn = registration(owner, year.startsOn, addDays(plan.asOf, -30), random);
    if (inTime.has(place)) {
      return {
        owner,
        registeredOn,
        completedOn: random.day(addDays(registeredOn, 15), plan.asOf, 0.7),
      };
    }
    const done = random.chance(0.75)
      ? random.day(addDays(plan.asOf, 1), addDays(year.endsOn, -2))
      : null;
    return { owner, registeredOn, completedOn: done };
  });
  const more = random
    .some(owners, Math.round(plan.registered * 0.02))
    .filter(({ to }) => to > addDays(plan.asOf, 20));
  const late = more.map((owner): Course => {
    const registeredOn = random.day(
      addDays(plan.asOf, 1),
      addDays(earlier(owner.to, year.endsOn), -5),
    );
    return { owner, registeredOn, completedOn: random.chance(0.4) ? year.endsOn : null };
  });
  return [...early, ...late];
}
