import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later, yearOf } from './calendar';
import type { Person } from './people';
import type { DeedPlan } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import { branchesOf, type Unit } from './units';
import * as words from './words/deeds';
import { randomOf, recordedAt, type World, type Year } from './world';

type Kind = Row<'goodDeed'>['kind'];
/** Who could register a deed in a year, and between which days. */
type Owner = { unit: Unit; person: Person | null; from: DateOnly; to: DateOnly; sector: Unit };
/** One deed as it is meant to go: when registered, when done (null: never). */
type Course = { owner: Owner; registeredOn: DateOnly; completedOn: DateOnly | null };

export type Catalogues = {
  deedGroup: readonly Row<'deedGroup'>[];
  ethicsStandard: readonly Row<'ethicsStandard'>[];
};

/** Every unit that carries deeds of its own: branches and đảng bộ cơ sở, while they exist in the year. */
function collectiveOwners({ tree, today }: World, year: Year): Owner[] {
  const committees = tree.organizations
    .map(({ unit }) => unit)
    .filter(({ kind }) => kind === 'grassroots_committee');
  return [...committees, ...branchesOf(tree).map(({ unit }) => unit)]
    .map((unit) => ({
      unit,
      person: null,
      sector: unit,
      ...lifeIn(year, today, unit.openedOn, unit.closedOn),
    }))
    .filter(({ from, to }) => daysBetween(from, to) > 40);
}

/** Every active member, in the branch where he or she spent most of the year. */
function individualOwners({ tree, roster, today }: World, year: Year): Owner[] {
  const longest = new Map<Person, Owner>();
  for (const branch of branchesOf(tree)) {
    for (const span of roster.everIn(branch)) {
      if (span.standing !== 'official' && span.standing !== 'probationary') continue;
      const life = lifeIn(year, today, span.from, span.to);
      const known = longest.get(span.person);
      const days = daysBetween(life.from, life.to);
      if (days <= 40 || (known && daysBetween(known.from, known.to) >= days)) continue;
      longest.set(span.person, {
        unit: branch.unit,
        person: span.person,
        sector: branch.unit,
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
  const late = random.chance(0.42 + 0.3 * (1 - owner.unit.diligence));
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
function drawnCourses(
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
function plannedCourses(
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

/** Việc làm tốt of every year, collective and individual, with the levels they are registered at and their standards. */
export function deedRows(world: World, catalogues: Catalogues) {
  const random = randomOf(world, 'deeds');
  const goodDeed: Row<'goodDeed'>[] = [];
  const goodDeedLevel: Row<'goodDeedLevel'>[] = [];
  const goodDeedStandard: Row<'goodDeedStandard'>[] = [];
  const { blocId } = world;
  for (const year of world.years) {
    for (const kind of ['collective', 'individual'] as const) {
      const owners =
        kind === 'collective' ? collectiveOwners(world, year) : individualOwners(world, year);
      const plan = world.spec.facts.deeds.find(
        (each) => each.year === year.code && each.kind === kind,
      );
      const courses = plan
        ? plannedCourses(plan, year, owners, random)
        : drawnCourses(world, year, kind, owners, random);
      for (const course of courses) {
        if (course.registeredOn > world.today) continue;
        const deed = deedRow(world, year, kind, course, catalogues, plan?.asOf ?? null, random);
        goodDeed.push(deed);
        for (const level of levels(kind, random))
          goodDeedLevel.push({ blocId, deedId: deed.id, level });
        const { registeredOn } = course;
        const standards = catalogues.ethicsStandard.filter(
          ({ fromDate, retiredOn }) =>
            fromDate <= registeredOn && (retiredOn === null || retiredOn > registeredOn),
        );
        for (const { id } of random.some(standards, random.chance(0.12) ? 2 : 1)) {
          goodDeedStandard.push({ blocId, deedId: deed.id, standardId: id });
        }
      }
    }
  }
  return { goodDeed, goodDeedLevel, goodDeedStandard };
}

/** Registered at one level or two: the same deed then stands in two lists, and once in the total. */
function levels(kind: Kind, random: Random): Row<'goodDeedLevel'>['level'][] {
  const upper = kind === 'collective' ? 0.35 : 0.06;
  if (!random.chance(upper)) return ['grassroots'];
  if (random.chance(0.12)) return ['bloc', 'province'];
  return random.chance(0.55) ? ['grassroots', 'bloc'] : ['bloc'];
}

function deedRow(
  world: World,
  year: Year,
  kind: Kind,
  { owner, registeredOn, completedOn }: Course,
  catalogues: Catalogues,
  countedOn: DateOnly | null,
  random: Random,
): Row<'goodDeed'> {
  const { today } = world;
  const group = random.between(0, words.deedWords.length - 1);
  const own = words.deedWords[group] as words.DeedWords;
  const fill = (text: string) =>
    text
      .replaceAll('{n}', String(random.pick([5, 10, 15, 20, 25, 30])))
      .replaceAll('{unit}', owner.unit.name);
  const done = completedOn !== null && completedOn <= today;
  const course = done ? ('completed' as const) : openState(registeredOn, year, today, random);
  // A withdrawn deed leaves the count on its day: in a planned year not before the day that was counted.
  const firstEnd = later(
    addDays(registeredOn, 10),
    countedOn === null ? registeredOn : addDays(countedOn, 1),
  );
  const ended = course === 'withdrawn' || course === 'not_completed' || course === 'carried_over';
  return {
    id: world.numbers.next('goodDeed'),
    blocId: world.blocId,
    unitId: owner.unit.id,
    yearId: year.id,
    kind,
    memberId: owner.person?.id ?? null,
    title: fill(random.pick(own[kind])),
    groupId: (catalogues.deedGroup[group] as Row<'deedGroup'>).id,
    studyContent: random.pick(words.studyContents),
    practiceContent: random.pick(own.practice),
    exampleContent: random.pick(words.exampleContents),
    measurableTarget: random.chance(0.8) ? fill(random.pick(own.target)) : null,
    startsOn: registeredOn,
    dueOn: later(addDays(registeredOn, 30), year.endsOn),
    state: course,
    registeredOn,
    approvedOn:
      course === 'registered' ? null : earlier(addDays(registeredOn, random.between(3, 14)), today),
    completedOn: done ? completedOn : null,
    endedOn: ended
      ? earlier(later(firstEnd, course === 'withdrawn' ? firstEnd : year.endsOn), today)
      : null,
    result: done ? random.pick(words.deedResults) : null,
    recordedBy: null,
    recordedAt: recordedAt(done ? completedOn : registeredOn, today, random),
  };
}

/** The state of a deed that is not done: over in a year that is over, still going on in this one. */
function openState(
  registeredOn: DateOnly,
  year: Year,
  today: DateOnly,
  random: Random,
): Row<'goodDeed'>['state'] {
  const withdrawn = random.chance(0.05) && addDays(registeredOn, 40) < today;
  if (withdrawn) return 'withdrawn';
  if (year.endsOn < today) return random.chance(0.35) ? 'carried_over' : 'not_completed';
  if (daysBetween(registeredOn, today) < 12) return 'registered';
  return random.chance(0.15) && yearOf(registeredOn) === yearOf(today) ? 'approved' : 'under_way';
}
