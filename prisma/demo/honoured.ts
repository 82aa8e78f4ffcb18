import type { DateOnly } from '@/lib/platform/clock';
import type { Random } from './random';
import type { Row } from './tables';
import { type Branch, existsOn } from './units';
import * as words from './words/activities';
import * as names from './words/names';
import type { World } from './world';

export type Recipient = Row<'commendation'>['recipient'];

/** Somebody without a party card who is commended beside the members. */
function outsider(random: Random): string {
  const woman = random.chance(0.5);
  const middle = random.pick(woman ? names.femaleMiddles : names.maleMiddles);
  const given = random.pick(woman ? names.femaleGiven : names.maleGiven);
  return `${random.pick(names.families)} ${middle} ${given}`.replaceAll('~', ' ').normalize('NFC');
}

/** The day on which something happens in a branch: the same everywhere, or its organization's own. */
export type DayOf = (branch: Branch) => DateOnly;

/** A branch that existed on its day (one under a đảng bộ, if so asked), the diligent ones more often. */
function branchOn(world: World, dayOf: DayOf, below: boolean, random: Random): Branch {
  for (;;) {
    const branch = random.pick(world.branches);
    if (below && branch.unit.kind !== 'branch') continue;
    if (!existsOn(branch.unit, dayOf(branch))) continue;
    if (random.chance(0.2 + 0.8 * branch.unit.diligence)) return branch;
  }
}

/** Who is honoured: a collective by its name, a member of the branch on that day, or somebody who is no member. */
export function whom(
  world: World,
  { collective, below, dayOf }: { collective: boolean; below: boolean; dayOf: DayOf },
  random: Random,
) {
  const branch = branchOn(world, dayOf, below, random);
  const on = dayOf(branch);
  const found = (
    unitId: number,
    recipient: Recipient,
    memberId: number | null,
    named: string | null,
  ) => ({
    branch,
    on,
    who: { unitId, recipient, memberId, named },
  });
  if (collective) {
    const { unit } = !below && random.chance(0.35) ? branch.organization : branch;
    const at = existsOn(unit, on) ? unit : branch.unit;
    const named = random.chance(0.8) ? at.name : `${random.pick(words.teams)} thuộc ${at.name}`;
    return found(at.id, 'collective', null, named);
  }
  const present = world.roster.on(branch, on);
  if (random.chance(0.2) || present.length === 0) {
    return found(branch.unit.id, 'non_member', null, outsider(random));
  }
  return found(branch.unit.id, 'member', random.pick(present).person.id, null);
}
