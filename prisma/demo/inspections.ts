import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later, workday } from './calendar';
import type { HomeSpan } from './memberships';
import { apportion, type Random } from './random';
import type { Row } from './tables';
import { type Branch, branchesOf } from './units';
import * as words from './words/inspections';
import { randomOf, recordedAt, type World, type Year } from './world';

/** One cuộc as it is meant to happen: the day, how many members, on what. */
type Act = { on: DateOnly; members: number; content: string };

/** What a branch owes in a year and between which days it can do it. */
type Duty = { branch: Branch; first: DateOnly; last: DateOnly; owes: number };

/** The class, and so the duty, is taken on the plan date, or on the day the branch opened if that is later. */
function dutyOf(world: World, year: Year, branch: Branch): Duty | null {
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
function fulfilmentDays(
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

/** The cuộc of one branch and year: the last that is owed falls on the day of fulfilment, the others lie before it. */
function actsOf(world: World, duty: Duty, fulfilled: DateOnly | null, random: Random): Act[] {
  const byMembers = world.spec.quota.rule.rule === 'percent_of_members';
  // Members are inspected a few at a time: fewer cuộc than members owed.
  const count = byMembers ? Math.max(1, Math.ceil(duty.owes / 3)) : duty.owes;
  const before = fulfilled ?? duty.last;
  const held = fulfilled === null ? random.between(0, count - 1) : count;
  const days = Array.from({ length: held }, () => random.day(duty.first, before, 0.9)).sort();
  if (fulfilled !== null) days[held - 1] = fulfilled;
  const sizes = byMembers ? apportion(duty.owes, Array<number>(count).fill(1), 1, duty.owes) : [];
  const acts = days.map(
    (on, place): Act => ({
      on,
      members: sizes[place] ?? random.between(1, 2),
      content: random.pick(words.inspectionContents),
    }),
  );
  const more =
    fulfilled !== null &&
    addDays(fulfilled, 30) < duty.last &&
    random.chance(0.2 * duty.branch.unit.diligence);
  if (more)
    acts.push({
      on: random.day(addDays(fulfilled, 20), duty.last),
      members: 1,
      content: random.pick(words.inspectionContents),
    });
  return acts;
}

/** Kiểm tra, giám sát: every cuộc of every branch and year, planned where its day has not come yet. */
export function inspectionRows(world: World) {
  const random = randomOf(world, 'inspections');
  const inspection: Row<'inspection'>[] = [];
  const inspectedMember: Row<'inspectedMember'>[] = [];
  const write = (
    branch: Branch,
    kind: Row<'inspection'>['kind'],
    acts: readonly Act[],
    cancel: boolean,
  ): void => {
    const seen = new Set<HomeSpan['person']>();
    for (const act of acts) {
      const row = inspectionRow(world, branch, kind, act, cancel && random.chance(0.3), random);
      inspection.push(row);
      if (row.heldOn === null) continue;
      const present = world.roster
        .activeOn(branch, row.heldOn)
        .filter(({ person }) => !seen.has(person));
      for (const { person } of random.some(present, act.members)) {
        seen.add(person);
        const result = random.pick(words.results);
        inspectedMember.push({
          blocId: world.blocId,
          inspectionId: row.id,
          memberId: person.id,
          result,
        });
      }
    }
  };
  for (const year of world.years) {
    const scripted = world.spec.quota.scripted.filter((each) => each.year === year.code);
    const duties = branchesOf(world.tree)
      .map((branch) => dutyOf(world, year, branch))
      .filter((duty) => duty !== null);
    const days = fulfilmentDays(world, year, duties, random);
    for (const duty of duties) {
      const script = scripted.find(({ unit }) => unit === duty.branch.unit.name);
      const acts = script
        ? script.heldOn.map((on): Act => ({ on, members: 1, content: script.content }))
        : actsOf(world, duty, days.get(duty) ?? null, random);
      write(duty.branch, 'inspection', acts, days.get(duty) === null && !script);
      if (!random.chance(0.45 * duty.branch.unit.diligence)) continue;
      const on = random.day(duty.first, duty.last);
      write(
        duty.branch,
        'supervision',
        [{ on, members: 1, content: random.pick(words.supervisionContents) }],
        false,
      );
    }
  }
  return { inspection, inspectedMember };
}

function inspectionRow(
  world: World,
  branch: Branch,
  kind: Row<'inspection'>['kind'],
  act: Act,
  cancelled: boolean,
  random: Random,
): Row<'inspection'> {
  const { today } = world;
  const state = cancelled
    ? 'cancelled'
    : act.on <= today
      ? 'completed'
      : act.on <= addDays(today, 20)
        ? 'under_way'
        : 'planned';
  const done = state === 'completed';
  const shortcoming = done && random.chance(0.3);
  return {
    id: world.numbers.next('inspection'),
    blocId: world.blocId,
    unitId: branch.unit.id,
    kind,
    state,
    content: act.content,
    plannedOn: workday(addDays(act.on, -random.between(0, 12))),
    heldOn: done ? act.on : null,
    conclusion: done ? random.pick(words.conclusions) : null,
    strengths: done ? random.pick(words.strengths) : null,
    shortcomings: shortcoming ? random.pick(words.shortcomings) : null,
    remedyDueOn: shortcoming ? addDays(act.on, random.between(30, 120)) : null,
    recordedAt: recordedAt(done ? act.on : addDays(act.on, -60), today, random),
  };
}
