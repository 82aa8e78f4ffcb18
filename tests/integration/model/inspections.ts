import { type Count, oneOf, some } from './counts';
import {
  byNow,
  type Day,
  happened,
  holds,
  isBranch,
  type Moment,
  type Rule,
  type Unit,
  type World,
} from './facts';

/** How many inspections (or inspected members) the branch owes; its class is taken on one day of the year. */
function owed(world: World, branch: Unit, rule: Rule, classDay: Day): number {
  if (rule.kind === 'range') return rule.min;
  if (rule.kind === 'by_class') {
    const hasCommittee = branch.committees.some((c) => holds(c, classDay));
    return hasCommittee ? rule.withCommittee : rule.withoutCommittee;
  }
  const members = world.stays.filter(
    (s) => s.kind === 'home' && s.unit === branch.id && holds(s, classDay),
  ).length;
  if (rule.small && members < rule.small.below) return rule.small.owes;
  return Math.max(1, Math.ceil((members * rule.basisPoints) / 10_000));
}

/** Chỉ tiêu kiểm tra, số cuộc, số đảng viên được kiểm tra. */
export function countInspections(world: World, unit: Unit, moment: Moment): Count[] {
  const held = world.inspections.filter((i) => i.unit === unit.id);
  const inPeriod = held.filter((i) => happened(i.heldOn, moment));
  const counts = inPeriod.map((i) => some('inspections', 1, i.kind));

  const inspected = new Set(
    inPeriod.filter((i) => i.kind === 'inspection').flatMap((i) => i.members),
  );
  for (let people = inspected.size; people > 0; people--) counts.push(some('inspected-members', 1));

  const year = world.years.find(
    (y) => y.bloc === unit.bloc && y.first <= moment.day && moment.day <= y.last,
  );
  if (year && isBranch(unit) && holds(unit.life, moment.day)) {
    const { rule, planDate, id } = year.quota;
    // Supervision is counted apart and fulfils nothing.
    const ofYear = held.filter(
      (i) => i.kind === 'inspection' && i.heldOn >= year.first && byNow(i.heldOn, moment),
    );
    const done =
      rule.kind === 'percent_of_members'
        ? new Set(ofYear.flatMap((i) => i.members)).size
        : ofYear.length;
    const owes = owed(world, unit, rule, Math.max(planDate, unit.life.from));
    counts.push(oneOf('inspection-quota', done >= owes, String(id)));
  }
  return counts;
}
