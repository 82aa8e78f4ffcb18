import type { DateOnly } from '@/lib/platform/clock';
import { addDays, addYears, daysBetween, later, yearOf } from './calendar';
import { admitted, longMember, outsideQuiet, type Person, transferred } from './people';
import { apportion, type Random } from './random';
import type { BlocSpec } from './spec';
import {
  CORE,
  followUnits,
  type Making,
  settleDissolvedBranches,
  settleNewBranches,
} from './stints';
import { type Branch, branchesOf, existsOn, type Tree } from './units';
import type { Numbers } from './writer';

const LEAVE_A_YEAR = 0.022;
const TRANSFER_A_YEAR = 0.008;
const MOVE_A_YEAR = 0.012;
const SMALLEST = 3;
const LARGEST = 40;

/**
 * The members of a bloc over the years, built around the anchor day: exactly the stated number belongs to it on
 * that day; around them come those who had left by then and those who came later.
 */
export function populate(
  spec: BlocSpec,
  tree: Tree,
  today: DateOnly,
  numbers: Numbers,
  random: Random,
): Person[] {
  const making = { spec, tree, today, numbers, random };
  const people = [...anchored(making), ...gone(making), ...newcomers(making)];
  settleNewBranches(making, people);
  settleDissolvedBranches(making, people);
  for (const person of people) person.stints = followUnits(person);
  for (const person of people) changeStanding(making, person);
  return people;
}

function years(from: DateOnly, to: DateOnly): number {
  return Math.max(0, daysBetween(from, to)) / 365.25;
}

/** How many members each branch has on the anchor day: as stated where stated, the rest by weight. */
export function headcounts(spec: BlocSpec, tree: Tree): Map<Branch, number> {
  const counts = new Map<Branch, number>();
  for (const named of spec.named) {
    const organization = tree.organizations.find(({ unit }) => unit.name === named.name);
    if (!organization || named.members === undefined) continue;
    const weights = organization.branches.map(({ weight }) => 1 + weight);
    const shares = apportion(named.members, weights, SMALLEST, LARGEST);
    for (const [place, branch] of organization.branches.entries())
      counts.set(branch, shares[place] ?? 0);
  }
  const stated = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const open = branchesOf(tree).filter(
    (branch) => branch.weight > 0 && existsOn(branch.unit, spec.anchor) && !counts.has(branch),
  );
  const shares = apportion(
    spec.members - stated,
    open.map(({ weight }) => weight),
    SMALLEST,
    LARGEST,
  );
  for (const [place, branch] of open.entries()) counts.set(branch, shares[place] ?? 0);
  return counts;
}

/** Those who belong to the bloc on the anchor day. */
function anchored(making: Making): Person[] {
  const { spec, tree, numbers, random } = making;
  const span = years(spec.recordsBegin, spec.anchor);
  const people: Person[] = [];
  for (const [branch, count] of headcounts(spec, tree)) {
    for (let place = 0; place < count; place += 1) {
      const core = place < CORE;
      const on = outsideQuiet(spec, random.day(spec.recordsBegin, addDays(spec.anchor, -1)));
      const came = core ? 1 : random.next();
      const person =
        on <= spec.anchor && came < spec.admissionRate * span
          ? admitted(spec, branch, on, numbers, random)
          : on <= spec.anchor && came < (spec.admissionRate + TRANSFER_A_YEAR) * span
            ? transferred(spec, branch, on, numbers, random)
            : longMember(spec, branch, core, numbers, random);
      if (!core) {
        person.left = leaving(making, spec.anchor);
        moveOnce(making, person);
      }
      people.push(person);
    }
  }
  for (const person of people)
    if (person.joined > spec.anchor) throw new Error('An anchored member joined too late');
  return people;
}

/** The day a member leaves the bloc after another day, or null for one who is still there today. */
function leaving({ spec, today, random }: Making, after: DateOnly): DateOnly | null {
  const wait = Math.floor((-Math.log(1 - random.next()) / LEAVE_A_YEAR) * 365.25);
  if (wait >= daysBetween(after, today)) return null;
  return outsideQuiet(spec, addDays(after, wait + 1));
}

/** Now and then a member goes over to another branch of the bloc: before the anchor he came, after it he goes. */
function moveOnce({ spec, tree, today, random }: Making, person: Person): void {
  if (!random.chance(MOVE_A_YEAR * years(spec.recordsBegin, today))) return;
  const on = outsideQuiet(spec, random.day(spec.recordsBegin, today));
  const [home] = person.stints;
  if (!home || on <= addDays(person.joined, 60) || (person.left && addDays(on, 60) >= person.left))
    return;
  const stable = branchesOf(tree).filter(
    ({ unit, organization, heir, origin }) =>
      !organization.named && !heir && !origin && unit.openedOn <= person.joined,
  );
  if (stable.length === 0 || home.branch.organization.named) return;
  const other = random.pick(stable);
  if (other === home.branch) return;
  person.stints =
    on <= spec.anchor
      ? [
          { branch: other, from: person.joined },
          { branch: home.branch, from: on },
        ]
      : [home, { branch: other, from: on }];
}

/** Those who had left by the anchor day. */
function gone({ spec, tree, numbers, random }: Making): Person[] {
  const branches = branchesOf(tree).filter(({ weight, origin }) => weight > 0 && !origin);
  const count = Math.round(spec.members * LEAVE_A_YEAR * years(spec.recordsBegin, spec.anchor));
  return Array.from({ length: count }, () => {
    const person = longMember(spec, random.pick(branches), false, numbers, random);
    person.left = outsideQuiet(
      spec,
      random.day(addDays(spec.recordsBegin, 30), addDays(spec.anchor, -20)),
    );
    return person;
  });
}

/** Those who came after the anchor day, admitted or from elsewhere. */
function newcomers(making: Making): Person[] {
  const { spec, tree, today, numbers, random } = making;
  const rate = spec.admissionRate + TRANSFER_A_YEAR;
  const first = addDays(later(spec.anchor, spec.quiet?.to ?? spec.anchor), 1);
  const count = Math.round(spec.members * rate * years(first, today));
  return Array.from({ length: count }, () => {
    const on = random.day(first, today);
    const branch = random.pick(
      branchesOf(tree).filter(({ unit, weight }) => weight > 0 && existsOn(unit, on)),
    );
    const come = random.chance(spec.admissionRate / rate) ? admitted : transferred;
    const person = come(spec, branch, on, numbers, random);
    person.left = leaving(making, addDays(on, 200));
    return person;
  }).filter((person) => person.left === null || person.left > person.joined);
}

/** Some members are exempt from a day on, a very few suspended for a while. */
function changeStanding({ spec, today, random }: Making, person: Person): void {
  const last = person.standings.at(-1);
  if (!last || person.core || !random.chance(0.025)) return;
  const first = later(later(last.from, spec.recordsBegin), addDays(person.joined, 30));
  const end = person.left ?? today;
  if (daysBetween(first, end) < 200) return;
  const from = outsideQuiet(spec, random.day(addDays(first, 1), addDays(end, -120)));
  const retired = yearOf(from) - person.birthYear > 57;
  if (random.chance(0.04)) {
    person.standings.push({ standing: 'suspended', reason: null, from });
    person.standings.push({ standing: 'official', reason: null, from: addDays(from, 90) });
    return;
  }
  person.standings.push({
    standing: 'exempt',
    reason: retired ? 'age' : random.pick(['assignment', 'other']),
    from,
  });
  const back = addYears(from, 1);
  if (!retired && back < today)
    person.standings.push({ standing: 'official', reason: null, from: back });
}
