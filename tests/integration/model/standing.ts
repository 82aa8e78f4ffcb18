import { type Count, oneOf, some } from './counts';
import {
  byNow,
  happened,
  holds,
  isBelow,
  isBranch,
  isGrassroots,
  type Moment,
  type Unit,
  type World,
} from './facts';

/** What stands on the day: units, members, models, commitments; and the members admitted in the period. */
export function countStanding(world: World, unit: Unit, moment: Moment): Count[] {
  const { day } = moment;
  const counts: Count[] = [];
  if (holds(unit.life, day)) {
    if (isGrassroots(unit)) counts.push(some('organizations', 1, unit.kind));
    if (isBranch(unit)) counts.push(some('branches', 1, unit.kind));
  }
  const atHome = world.stays.filter(
    (s) => s.kind === 'home' && s.unit === unit.id && holds(s, day),
  );
  counts.push(...atHome.map((stay) => some('members', 1, stay.standing)));

  const admitted = world.members.filter(
    (m) =>
      happened(m.admittedOn, moment) &&
      world.stays.some(
        (s) =>
          s.member === m.id &&
          s.unit === unit.id &&
          s.kind === 'home' &&
          s.standing === 'probationary' &&
          s.from === m.admittedOn,
      ),
  );
  counts.push(...admitted.map(() => some('admissions', 1)));

  const year = world.years.find((y) => y.bloc === unit.bloc && y.first <= day && day <= y.last);
  if (year) {
    const obliged = atHome.filter(
      (s) => s.standing === 'official' || s.standing === 'probationary',
    );
    for (const { member } of obliged) {
      const commitment = world.commitments.find((c) => c.member === member && c.year === year.id);
      counts.push(oneOf('commitments', byNow(commitment?.confirmedOn ?? null, moment)));
    }
  }
  const models = world.models.filter((m) => m.unit === unit.id && holds(m, day));
  counts.push(...models.map(() => some('models', 1)));

  if (isGrassroots(unit) && holds(unit.life, day)) {
    // By the tree of the day on which the session was held: a branch that has moved since takes nothing with it.
    const studied = world.sessions.some(
      (s) =>
        s.audience === 'party' &&
        happened(s.heldOn, moment) &&
        isBelow(world, s.unit, unit.id, s.heldOn),
    );
    counts.push(oneOf('study-organizations', studied));
  }
  return counts;
}
