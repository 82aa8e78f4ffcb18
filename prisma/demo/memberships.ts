import type { DateOnly } from '@/lib/platform/clock';
import { addDays, earlier, later } from './calendar';
import { outsideQuiet, type Person, type StandingSpan } from './people';
import type { Random } from './random';
import type { BlocSpec } from './spec';
import type { Row } from './tables';
import { type Branch, branchesOf, existsOn, type Tree } from './units';
import type { Numbers } from './writer';

/** One stretch of a member's home membership: one branch, one standing. */
export type HomeSpan = {
  person: Person;
  branch: Branch;
  standing: StandingSpan['standing'];
  reason: StandingSpan['reason'];
  from: DateOnly;
  to: DateOnly | null;
};

/** A member's stints and standings laid over each other: a new row wherever one of the two changed until today. */
export function homeSpans(person: Person, today: DateOnly): HomeSpan[] {
  const { stints, standings, left } = person;
  const turns = [...new Set([...stints, ...standings].map(({ from }) => from))]
    .filter((turn) => turn >= person.joined && turn <= today && (left === null || turn < left))
    .sort();
  return turns.map((from, place) => {
    const stint = stints.findLast((each) => each.from <= from);
    const span = standings.findLast((each) => each.from <= from);
    if (!stint || !span) throw new Error(`Member ${person.id} is nowhere on ${from}`);
    return {
      person,
      branch: stint.branch,
      standing: span.standing,
      reason: span.reason,
      from,
      to: turns[place + 1] ?? left,
    };
  });
}

/** Who belongs to which branch when: what every noun asks before it lets somebody do something. */
export class Roster {
  private readonly spans = new Map<Branch, HomeSpan[]>();

  constructor(
    readonly people: readonly Person[],
    today: DateOnly,
  ) {
    for (const person of people) {
      for (const span of homeSpans(person, today)) {
        const known = this.spans.get(span.branch);
        if (known) known.push(span);
        else this.spans.set(span.branch, [span]);
      }
    }
  }

  /** Every stretch of membership the branch ever had. */
  everIn(branch: Branch): readonly HomeSpan[] {
    return this.spans.get(branch) ?? [];
  }

  /** The home members of the branch on a day. */
  on(branch: Branch, date: DateOnly): HomeSpan[] {
    return this.everIn(branch).filter(({ from, to }) => from <= date && (to === null || to > date));
  }

  /** Those who may be asked to come, to commit, to be inspected: official or probationary. */
  activeOn(branch: Branch, date: DateOnly): HomeSpan[] {
    return this.on(branch, date).filter(
      ({ standing }) => standing === 'official' || standing === 'probationary',
    );
  }
}

/** The rows of the members and of their memberships, home and temporary. */
export function memberRows(
  spec: BlocSpec,
  tree: Tree,
  roster: Roster,
  blocId: number,
  today: DateOnly,
  numbers: Numbers,
  random: Random,
) {
  const member: Row<'member'>[] = [];
  const membership: Row<'membership'>[] = [];
  const hosts = branchesOf(tree).filter(({ heir, origin }) => !heir && !origin);
  for (const person of roster.people) {
    const { id, fullName, birthYear, admittedOn } = person;
    member.push({ id, blocId, fullName, birthYear, admittedOn });
    for (const span of homeSpans(person, today)) {
      membership.push({
        id: numbers.next('membership'),
        blocId,
        memberId: id,
        unitId: span.branch.unit.id,
        kind: 'home',
        standing: span.standing,
        exemptReason: span.reason,
        fromDate: span.from,
        toDate: span.to,
      });
    }
    const away = random.chance(0.008) ? temporary(spec, person, hosts, today, random) : null;
    if (away) membership.push({ id: numbers.next('membership'), blocId, memberId: id, ...away });
  }
  return { member, membership };
}

/** Sinh hoạt tạm thời: some months with another branch of the bloc, while the home membership goes on. */
function temporary(
  spec: BlocSpec,
  person: Person,
  hosts: readonly Branch[],
  today: DateOnly,
  random: Random,
) {
  const first = later(spec.recordsBegin, addDays(person.joined, 400));
  const last = earlier(addDays(today, -30), person.left ? addDays(person.left, -200) : today);
  if (first >= last) return null;
  const fromDate = outsideQuiet(spec, random.day(first, last));
  const toDate = outsideQuiet(spec, addDays(fromDate, random.between(60, 190)));
  const home = person.stints.map(({ branch }) => branch);
  const host = random.pick(
    hosts.filter((branch) => !home.includes(branch) && existsOn(branch.unit, fromDate)),
  );
  return {
    unitId: host.unit.id,
    kind: 'temporary' as const,
    standing: 'official' as const,
    exemptReason: null,
    fromDate,
    toDate: toDate > today ? null : toDate,
  };
}

/** Chi ủy: recorded where a branch had nine or more official members when the records began, with some exceptions. */
export function electCommittees(spec: BlocSpec, tree: Tree, roster: Roster, random: Random): void {
  const branches = branchesOf(tree);
  for (const branch of branches) {
    const counted = later(branch.unit.openedOn, spec.recordsBegin);
    const official = roster
      .on(branch, counted)
      .filter(({ standing }) => standing === 'official').length;
    const follows = official >= 9 ? !random.chance(0.05) : official >= 7 && random.chance(0.1);
    if (branch.branchCommittee ?? follows)
      branch.committees = [{ from: branch.unit.openedOn, to: branch.unit.closedOn }];
  }
  const steady = branches.filter(
    ({ organization, unit, heir, origin }) =>
      !organization.named && !heir && !origin && unit.closedOn === null,
  );
  const gaining = steady.filter(({ committees }) => committees.length === 0);
  for (const on of spec.events.committeeGained) {
    const [branch] = random.some(gaining.splice(random.between(0, gaining.length - 1), 1), 1);
    branch?.committees.push({ from: on, to: null });
  }
  const losing = steady.filter(
    ({ committees }) => committees[0]?.to === null && committees[0].from < spec.recordsBegin,
  );
  for (const on of spec.events.committeeLost) {
    const [branch] = losing.splice(random.between(0, losing.length - 1), 1);
    const [first] = branch?.committees ?? [];
    if (first) first.to = on;
  }
}
