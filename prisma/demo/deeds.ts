import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later, yearOf } from './calendar';
import {
  type Course,
  collectiveOwners,
  drawnCourses,
  individualOwners,
  type Kind,
  plannedCourses,
} from './deed-courses';
import type { Random } from './random';
import type { Row } from './tables';
import * as activities from './words/activities';
import * as words from './words/deeds';
import { randomOf, recordedAt, type World, type Year } from './world';

export type Catalogues = {
  deedGroup: readonly Row<'deedGroup'>[];
  ethicsStandard: readonly Row<'ethicsStandard'>[];
};

/** Days in which a completed deed is confirmed, at the latest. */
const CONFIRMED_WITHIN = 15;

/** Việc làm tốt of every year, collective and individual, with the levels they are registered at and their standards. */
export function deedRows(world: World, catalogues: Catalogues) {
  const random = randomOf(world, 'deeds');
  const goodDeed: Row<'goodDeed'>[] = [];
  const goodDeedLevel: Row<'goodDeedLevel'>[] = [];
  const goodDeedStandard: Row<'goodDeedStandard'>[] = [];
  const deedProgress: Row<'deedProgress'>[] = [];
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
        deedProgress.push(...progress(world, year, deed, random));
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
  return { goodDeed, goodDeedLevel, goodDeedStandard, deedProgress };
}

/** Notes along the way, for some deeds of this year. */
function progress(
  { today, blocId, numbers }: World,
  year: Year,
  { id, registeredOn, completedOn }: Row<'goodDeed'>,
  random: Random,
): Row<'deedProgress'>[] {
  if (year.endsOn < today || registeredOn === null || !random.chance(0.2)) return [];
  const last = completedOn ?? today;
  const days = Array.from({ length: random.between(1, 3) }, () => random.day(registeredOn, last));
  return days.sort().map((notedOn) => ({
    id: numbers.next('deedProgress'),
    blocId,
    deedId: id,
    notedOn,
    body: random.pick(activities.progressNotes),
    recordedAt: recordedAt(notedOn, today, random),
  }));
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
  const [title, target] = random.pick(own[kind]);
  const share = String(random.pick([5, 10, 15, 20, 25, 30]));
  const count = random.between(2, 6);
  const fill = (text: string) =>
    text
      .replaceAll('{p}', share)
      .replaceAll('{k}', String(count))
      .replaceAll('{m}', String(count * 12))
      .replaceAll('{unit}', owner.unit.name);
  const done = completedOn !== null && completedOn <= today;
  const course = done ? ('completed' as const) : openState(registeredOn, year, today, random);
  const draft = course === 'draft';
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
    title: fill(title),
    groupId: (catalogues.deedGroup[group] as Row<'deedGroup'>).id,
    studyContent: random.pick(words.studyContents),
    practiceContent: random.pick(own.practice),
    exampleContent: random.pick(words.exampleContents),
    measurableTarget: random.chance(0.9) ? fill(target) : null,
    startsOn: registeredOn,
    dueOn: later(addDays(registeredOn, 30), year.endsOn),
    state: course,
    registeredOn: draft ? null : registeredOn,
    approvedOn:
      draft || course === 'registered'
        ? null
        : earlier(addDays(registeredOn, random.between(3, 14)), today),
    completedOn: done ? completedOn : null,
    endedOn: ended
      ? earlier(later(firstEnd, course === 'withdrawn' ? firstEnd : year.endsOn), today)
      : null,
    result: done ? random.pick(words.deedResults) : null,
    // What was completed of late still waits for the secretary.
    confirmedBy:
      done && daysBetween(completedOn, today) > CONFIRMED_WITHIN
        ? world.confirmerOf(owner.unit.id)
        : null,
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
  if (daysBetween(registeredOn, today) < 12 || random.chance(0.02)) return 'registered';
  if (random.chance(0.02)) return 'draft';
  return random.chance(0.15) && yearOf(registeredOn) === yearOf(today) ? 'approved' : 'under_way';
}
