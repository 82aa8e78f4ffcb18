import { addDays, workday } from './calendar';
import { apportion, type Random } from './random';
import type { Session } from './study-calls';
import type { Row } from './tables';
import { existsOn } from './units';
import * as words from './words/activities';
import { randomOf, recordedAt, type World, type Year } from './world';

/** Sessions told by number and attendances only: of key cadres, the youth union, the veterans, delegates. */
export function otherStudyRows(world: World) {
  const random = randomOf(world, 'other-study');
  const { spec, tree, today, years } = world;
  const planned = spec.facts.countedSessions;
  const isPlanned = (year: Year) =>
    planned.some(({ from }) => from >= year.startsOn && from <= year.endsOn);
  const studySession: Session[] = [];
  const usual = years
    .filter((year) => !isPlanned(year))
    .flatMap((year) => usualSessions(world, year, random));
  for (const { audience, kind, topic, where, from, to, sessions, attendances } of [
    ...planned,
    ...usual,
  ]) {
    const people = apportion(
      attendances,
      Array.from({ length: sessions }, () => 0.6 + random.next()),
      1,
      attendances,
    );
    const there = tree.organizations.filter(
      ({ unit }) => existsOn(unit, from) && existsOn(unit, to),
    );
    for (const count of people) {
      const unit = where === 'bloc' ? tree.root : random.pick(there).unit;
      const heldOn = random.day(from, to);
      if (heldOn > today) continue;
      studySession.push({
        id: world.numbers.next('studySession'),
        blocId: world.blocId,
        unitId: unit.id,
        kind,
        audience,
        topic,
        heldOn,
        peopleExpected: Math.ceil(count * 1.04),
        peoplePresent: count,
        guests: 0,
        attendances: count,
        recordedAt: recordedAt(heldOn, today, random),
      });
    }
  }
  return { studySession };
}

function usualSessions(
  { tree }: World,
  { startsOn, endsOn }: Year,
  random: Random,
): World['spec']['facts']['countedSessions'] {
  const time = { from: addDays(startsOn, 30), to: addDays(endsOn, -20) };
  const cadres = tree.organizations.length * 2;
  const youth = random.between(30, 60);
  return [
    {
      audience: 'key_cadres',
      kind: 'plenary',
      topic: random.pick(words.cadreTopics),
      where: 'bloc',
      ...time,
      sessions: 2,
      attendances: cadres + random.between(-12, 20),
    },
    {
      audience: 'youth_union',
      kind: 'talk',
      topic: words.youthTopic,
      where: 'organizations',
      ...time,
      sessions: youth,
      attendances: youth * 14,
    },
    {
      audience: 'veterans',
      kind: 'plenary',
      topic: words.veteransTopic,
      where: 'bloc',
      ...time,
      sessions: 1,
      attendances: random.between(60, 140),
    },
  ];
}

/** Cuộc thi of the bloc: in an ordinary year one or two, with what was received and chosen. */
export function contestRows(world: World) {
  const random = randomOf(world, 'contests');
  const { spec, tree, today, years, blocId, numbers } = world;
  const studySession: Session[] = [];
  const contestResult: Row<'contestResult'>[] = [];
  // In a year whose sessions an article counts, a contest more would be one too many.
  for (const { code, startsOn, endsOn } of years) {
    if (spec.facts.sessions.some(({ year }) => year === code)) continue;
    for (const topic of random.some(words.contestTopics, random.between(1, 2))) {
      const heldOn = workday(random.day(addDays(startsOn, 100), addDays(endsOn, -60)));
      const entries = random.between(90, 480);
      if (heldOn > today) continue;
      const id = numbers.next('studySession');
      studySession.push({
        id,
        blocId,
        unitId: tree.root.id,
        kind: 'contest',
        audience: 'party',
        topic,
        heldOn,
        peopleExpected: entries,
        peoplePresent: entries,
        guests: 0,
        attendances: entries,
        recordedAt: recordedAt(heldOn, today, random),
      });
      contestResult.push(
        { blocId, sessionId: id, stage: words.received, rank: 1, entries },
        {
          blocId,
          sessionId: id,
          stage: words.chosen,
          rank: 2,
          entries: Math.ceil(entries / random.between(8, 14)),
        },
      );
    }
  }
  return { studySession, contestResult };
}
