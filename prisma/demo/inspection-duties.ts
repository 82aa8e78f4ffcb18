import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later } from './calendar';
import type { Random } from './random';
import type { Branch } from './units';
import type { World, Year } from './world';

/** What a branch owes in a year and between which days it can do it. */
export type Duty = { branch: Branch; first: DateOnly; last: DateOnly; owes: number };

/** The class, and so the duty, is taken on the plan date, or on the day the branch opened if that is later. */
export function dutyOf(world: World, year: Year, branch: Branch): Duty | null {
  const { unit } = branch;
  if (unit.openedOn > year.endsOn || (unit.closedOn !== null && unit.closedOn <= year.startsOn))
    return null;
  const { rule } = world.spec.quota;
  const classDay = later(unit.openedOn, addDays(year.startsOn, world.spec.quota.planAfter));
  const first = addDays(later(unit.openedOn, year.startsOn), 12);
  const last = addDays(earlier(unit.closedOn ?? year.endsOn, year.endsOn), -3);
  if (first > last) return null;
  return { branch, first, last, owes: owedBy(world, branch, rule, classDay) };
}

function owedBy(
  world: World,
  branch: Branch,
  rule: World['spec']['quota']['rule'],
  classDay: DateOnly,
): number {
  switch (rule.rule) {
    case 'by_class': {
      const has = branch.committees.some(
        ({ from, to }) => from <= classDay && (to === null || to > classDay),
      );
      return has ? rule.withCommittee : rule.withoutCommittee;
    }
    case 'range':
      return rule.rangeMin;
    case 'percent_of_members': {
      const members = world.roster.on(branch, classDay).length;
      return members < rule.smallBelow
        ? rule.smallOwes
        : Math.max(1, Math.ceil((members * rule.percentBp) / 10_000));
    }
  }
}

/**
 * The day on which the branch will have done what it owes; null: not in this year. Where the year has a plan,
 * exactly the planned number is done on its day; otherwise the diligent finish around the middle of the year.
 */
export function fulfilmentDays(
  world: World,
  year: Year,
  duties: readonly Duty[],
  random: Random,
): Map<Duty, DateOnly | null> {
  const plan = world.spec.quota.plans.find((each) => each.year === year.code);
  const days = new Map<Duty, DateOnly | null>();
  for (const duty of duties) days.set(duty, drawFulfilment(duty, random));
  if (!plan) return days;

  const scripted = world.spec.quota.scripted.filter((each) => each.year === year.code);
  const open = duties.filter(
    ({ branch, first, last }) =>
      branch.unit.openedOn <= plan.asOf &&
      (branch.unit.closedOn === null || branch.unit.closedOn > plan.asOf) &&
      first <= plan.asOf &&
      last >= plan.asOf &&
      !scripted.some(({ unit }) => unit === branch.unit.name),
  );
  const already = scripted.filter(({ unit, heldOn }) => {
    const owes =
      duties.find(({ branch }) => branch.unit.name === unit)?.owes ?? Number.POSITIVE_INFINITY;
    return heldOn.filter((on) => on <= plan.asOf).length >= owes;
  }).length;
  const weight = ({ branch, owes }: Duty) => branch.unit.diligence ** 2 / owes;
  const done = new Set(random.weighted(open, plan.fulfilled - already, weight));
  for (const duty of open) {
    if (done.has(duty)) days.set(duty, random.day(duty.first, plan.asOf, 0.6));
    else if (random.chance(0.04)) days.set(duty, null);
    else {
      // Some are done only days later: whoever counts by the day of entry, not of the act, counts them wrongly.
      const soon = random.chance(0.2) ? addDays(plan.asOf, 12) : duty.last;
      days.set(
        duty,
        random.day(addDays(plan.asOf, 1), earlier(later(soon, addDays(plan.asOf, 1)), duty.last)),
      );
    }
  }
  return days;
}

function drawFulfilment({ branch, first, last }: Duty, random: Random): DateOnly | null {
  const diligence = branch.unit.diligence;
  const share = 0.22 + 0.75 * (1 - diligence) + 0.5 * random.bell();
  if (share > 1.02) return null;
  return addDays(first, Math.floor(daysBetween(first, last) * Math.min(1, share)));
}
