import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later, workday } from './calendar';
import type { SessionPlan } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import { type Branch, existsOn, type Organization, type Unit } from './units';
import * as words from './words/activities';
import type { World, Year } from './world';

export type Session = Row<'studySession'>;
/** A session as it is meant to be held: who calls it, and the branches whose members are called. */
export type Call = {
  unit: Unit;
  branches: readonly Branch[];
  kind: Session['kind'];
  topic: string;
  heldOn: DateOnly;
};

function inBranch(branch: Branch, kind: Session['kind'], heldOn: DateOnly, random: Random): Call {
  const topic = random.pick(kind === 'thematic' ? words.thematicTopics : words.branchTopics);
  return { unit: branch.unit, branches: [branch], kind, topic, heldOn: workday(heldOn) };
}

function plenary({ unit, branches }: Organization, heldOn: DateOnly, random: Random): Call {
  return {
    unit,
    branches,
    kind: 'plenary',
    topic: random.pick(words.plenaryTopics),
    heldOn: workday(heldOn),
  };
}

/** The days of a year on which something of this unit may lie. */
function life(world: World, year: Year, unit: Unit): { first: DateOnly; last: DateOnly } | null {
  const first = addDays(later(year.startsOn, unit.openedOn), 10);
  const end = unit.closedOn === null ? year.endsOn : addDays(unit.closedOn, -3);
  const last = addDays(earlier(earlier(end, year.endsOn), world.today), -2);
  return first > last ? null : { first, last };
}

/** An ordinary year: a thematic session a quarter in most branches, one or two meetings of all in an organization. */
export function drawnCalls(world: World, year: Year, random: Random): Call[] {
  const calls: Call[] = [];
  const share = (span: { first: DateOnly; last: DateOnly }) =>
    daysBetween(span.first, span.last) / 365;
  for (const organization of world.tree.organizations) {
    const span = life(world, year, organization.unit);
    if (organization.unit.kind !== 'grassroots_committee' || !span) continue;
    for (let count = random.between(1, 2); count > 0; count -= 1) {
      if (random.chance(share(span)))
        calls.push(plenary(organization, random.day(span.first, span.last, 1.3), random));
    }
  }
  for (const branch of world.branches) {
    const span = life(world, year, branch.unit);
    if (!span) continue;
    const wanted =
      world.spec.facts.sessionRate * share(span) * (0.35 + 0.75 * branch.unit.diligence);
    const count = Math.floor(wanted + random.next());
    for (let place = 0; place < count; place += 1) {
      const kind = random.chance(0.8) ? 'thematic' : 'in_branch';
      calls.push(inBranch(branch, kind, random.day(span.first, span.last), random));
    }
  }
  return calls;
}

/** The article's year: every organization meets once at least, and by the day there are exactly so many sessions. */
export function plannedCalls(world: World, plan: SessionPlan, year: Year, random: Random): Call[] {
  const day = () => random.day(addDays(year.startsOn, 14), addDays(plan.asOf, -3), 1.5);
  const organizations = world.tree.organizations.filter(({ unit }) => existsOn(unit, plan.asOf));
  const first = organizations.map((organization) =>
    organization.unit.kind === 'grassroots_committee'
      ? plenary(organization, day(), random)
      : inBranch(organization.branches[0] as Branch, 'in_branch', day(), random),
  );
  const steady = world.branches.filter(
    ({ unit, origin, heir }) =>
      !origin && !heir && existsOn(unit, plan.asOf) && unit.kind === 'branch',
  );
  const others = random
    .weighted(steady, plan.sessions - first.length, ({ unit }) => unit.diligence)
    .map((branch) => inBranch(branch, 'thematic', day(), random));
  if (first.length + others.length !== plan.sessions)
    throw new Error('Too few branches for the planned sessions');
  const later = random
    .some(steady, Math.round(steady.length / 6))
    .map((branch) =>
      inBranch(
        branch,
        'thematic',
        random.day(addDays(plan.asOf, 2), addDays(year.endsOn, -2)),
        random,
      ),
    );
  return [...first, ...others, ...later];
}
