import { type Count, oneOf } from './counts';
import {
  byNow,
  happened,
  holds,
  isBranch,
  isGrassroots,
  type Moment,
  type Unit,
  type World,
} from './facts';

/** Báo cáo tháng đã đến hạn: đã gửi, đúng hạn. */
export function countReports(world: World, unit: Unit, moment: Moment): Count[] {
  if (!isBranch(unit) && !isGrassroots(unit)) return [];
  const level = isGrassroots(unit) ? 'grassroots' : 'branch';
  const counts: Count[] = [];
  for (const period of world.periods) {
    const deadline = period.deadlines.find((d) => d.level === level);
    if (period.bloc !== unit.bloc || !deadline || !holds(unit.life, period.last)) continue;
    const extension = world.extensions.find((e) => e.period === period.id && e.unit === unit.id);
    // An exception gives more time, never less.
    const dueOn = Math.max(deadline.dueOn, extension?.dueOn ?? deadline.dueOn);
    if (!happened(dueOn, moment)) continue;
    const submittedOn =
      world.reports.find((r) => r.period === period.id && r.unit === unit.id)?.submittedOn ?? null;
    const inTime = submittedOn !== null && submittedOn <= dueOn + deadline.graceDays;
    counts.push(oneOf('reports-submitted', byNow(submittedOn, moment)));
    counts.push(oneOf('reports-on-time', inTime && byNow(submittedOn, moment)));
  }
  return counts;
}
