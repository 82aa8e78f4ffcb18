import type { DateOnly } from '@/lib/platform/clock';
import { addDays, addYears, monthStart, workday } from './calendar';
import { type Duty, dutyOf, fulfilmentDays } from './inspection-duties';
import type { HomeSpan } from './memberships';
import { apportion, type Random } from './random';
import type { Row } from './tables';
import type { Branch } from './units';
import * as words from './words/inspections';
import { randomOf, recordedAt, type World } from './world';

/** One cuộc as it is meant to happen: the day, how many members, on what. */
type Act = { on: DateOnly; members: number; content: string };

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
    const duties = world.branches
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
  const remedyDueOn = shortcoming ? addDays(act.on, random.between(30, 120)) : null;
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
    remedyDueOn,
    subjectMatter: kind === 'inspection' ? 'Đảng viên trong chi bộ' : 'Cấp ủy viên, đảng viên',
    examinedFrom: addYears(monthStart(act.on), -1),
    examinedTo: addDays(monthStart(act.on), -1),
    method: random.pick(words.methods),
    selfReportReceived: done,
    branchMeetingOn: done ? act.on : null,
    followedUpOn: remedyDueOn !== null && remedyDueOn <= today ? remedyDueOn : null,
    recordedAt: recordedAt(done ? act.on : addDays(act.on, -60), today, random),
  };
}
