import type { DateOnly } from '@/lib/platform/clock';
import { addDays, day, later, yearOf } from './calendar';
import type { CommendationPlan } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import { type Branch, existsOn } from './units';
import * as words from './words/activities';
import * as names from './words/names';
import { randomOf, recordedAt, type World } from './world';

type Recipient = Row<'commendation'>['recipient'];

/** Somebody without a party card who is commended beside the members. */
function outsider(random: Random): string {
  const woman = random.chance(0.5);
  const middle = random.pick(woman ? names.femaleMiddles : names.maleMiddles);
  const given = random.pick(woman ? names.femaleGiven : names.maleGiven);
  return `${random.pick(names.families)} ${middle} ${given}`.replaceAll('~', ' ').normalize('NFC');
}

/** A branch that existed on the day (one under a đảng bộ, if so asked), the diligent ones more often. */
function branchOn(world: World, on: DateOnly, below: boolean, random: Random): Branch {
  for (;;) {
    const branch = random.pick(world.branches);
    if (below && branch.unit.kind !== 'branch') continue;
    if (!existsOn(branch.unit, on)) continue;
    if (random.chance(0.2 + 0.8 * branch.unit.diligence)) return branch;
  }
}

/** Who is honoured: a collective by its name, a member of the branch on that day, or somebody who is no member. */
function whom(
  world: World,
  { collective, below, on }: { collective: boolean; below: boolean; on: DateOnly },
  random: Random,
) {
  const branch = branchOn(world, on, below, random);
  if (collective) {
    const { unit } = !below && random.chance(0.35) ? branch.organization : branch;
    const at = existsOn(unit, on) ? unit : branch.unit;
    const named = random.chance(0.8) ? at.name : `${random.pick(words.teams)} thuộc ${at.name}`;
    return { unitId: at.id, recipient: 'collective' as Recipient, memberId: null, named };
  }
  const present = world.roster.on(branch, on);
  if (random.chance(0.2) || present.length === 0) {
    return {
      unitId: branch.unit.id,
      recipient: 'non_member' as Recipient,
      memberId: null,
      named: outsider(random),
    };
  }
  const { person } = random.pick(present);
  return {
    unitId: branch.unit.id,
    recipient: 'member' as Recipient,
    memberId: person.id,
    named: null,
  };
}

/** What a year usually brings: most at the end of the year, some around 19 May. */
function usualPlans(world: World, random: Random): CommendationPlan[] {
  const until = world.spec.facts.commendationsPlannedUntil;
  const size = world.tree.organizations.length;
  return world.years
    .filter(({ endsOn }) => until === null || endsOn > until)
    .flatMap(({ startsOn, endsOn }) => {
      const more = () => 0.85 + 0.3 * random.next();
      const may = day(`${yearOf(endsOn)}-05-12`);
      const closing = {
        from: later(addDays(endsOn, -45), startsOn),
        to: addDays(endsOn, -2),
        occasion: words.occasions[1] as string,
      };
      const spring = { from: may, to: addDays(may, 7), occasion: words.occasions[2] as string };
      const along = {
        from: addDays(startsOn, 60),
        to: addDays(endsOn, -50),
        occasion: words.occasions[0] as string,
      };
      return [
        {
          level: 'grassroots' as const,
          ...closing,
          collective: Math.round(size * 0.8 * more()),
          individual: Math.round(size * 2.6 * more()),
        },
        {
          level: 'grassroots' as const,
          ...along,
          collective: Math.round(size * 0.2 * more()),
          individual: Math.round(size * 0.6 * more()),
        },
        {
          level: 'bloc' as const,
          ...spring,
          collective: Math.round(size * 0.18 * more()),
          individual: Math.round(size * 0.5 * more()),
        },
        {
          level: 'bloc' as const,
          ...closing,
          collective: Math.round(size * 0.22 * more()),
          individual: Math.round(size * 0.6 * more()),
        },
        {
          level: 'province' as const,
          ...spring,
          collective: random.between(2, 5),
          individual: random.between(4, 10),
        },
      ];
    });
}

/** Khen thưởng, biểu dương, each at its awarding level with its decision. */
export function commendationRows(world: World) {
  const random = randomOf(world, 'commendations');
  const { spec, today, blocId, numbers } = world;
  const commendation: Row<'commendation'>[] = [];
  for (const plan of [...spec.facts.commendations, ...usualPlans(world, random)]) {
    const decidedOn = random.day(plan.from, plan.to);
    const number = random.between(11, 460);
    for (let count = 0; count < plan.collective + plan.individual; count += 1) {
      // The bloc and the province decide once for all; the organizations each on a day of their own.
      const on = plan.level === 'grassroots' ? random.day(plan.from, plan.to) : decidedOn;
      if (on > today) continue;
      commendation.push({
        id: numbers.next('commendation'),
        blocId,
        // A đảng ủy cơ sở commends its own branches and people, never itself.
        ...whom(
          world,
          { collective: count < plan.collective, below: plan.level === 'grassroots', on },
          random,
        ),
        form: words.forms[plan.level],
        level: plan.level,
        decisionNumber: `${plan.level === 'grassroots' ? random.between(3, 90) : number}-QĐ/${plan.level === 'province' ? 'TU' : 'ĐU'}`,
        decidedOn: on,
        occasion: plan.occasion,
        recordedAt: recordedAt(on, today, random),
      });
    }
  }
  return { commendation };
}

/** Sổ ghi danh gương người tốt, việc tốt: a few collectives and some dozens of people a year. */
export function exampleRows(world: World) {
  const random = randomOf(world, 'examples');
  const { spec, today, blocId, numbers, years } = world;
  const goodExample: Row<'goodExample'>[] = [];
  for (const year of years) {
    const plan = spec.facts.examples.find((each) => each.year === year.code);
    const collective = plan?.collective ?? random.between(4, 11);
    const individual = plan?.individual ?? random.between(35, 90);
    for (let count = 0; count < collective + individual; count += 1) {
      const recordedOn = random.day(addDays(year.startsOn, 20), addDays(year.endsOn, -8));
      if (recordedOn > today) continue;
      goodExample.push({
        id: numbers.next('goodExample'),
        blocId,
        ...whom(world, { collective: count < collective, below: false, on: recordedOn }, random),
        field: random.pick(words.exampleFields),
        story: random.pick(words.exampleStories),
        recordedOn,
        recordedAt: recordedAt(recordedOn, today, random),
      });
    }
  }
  return { goodExample };
}
