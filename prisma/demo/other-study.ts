import { addDays } from './calendar';
import { apportion, type Random } from './random';
import type { Session } from './study-calls';
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
