import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, earlier, later, workday } from './calendar';
import type { SessionPlan } from './plans';
import { apportion, type Random } from './random';
import type { Row } from './tables';
import { type Branch, branchesOf, existsOn, type Organization, type Unit } from './units';
import * as words from './words/activities';
import { organizationNamed, randomOf, recordedAt, unitNamed, type World, type Year } from './world';

type Session = Row<'studySession'>;
/** A session as it is meant to be held: who calls it, and the branches whose members are called. */
type Call = {
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
function drawnCalls(world: World, year: Year, random: Random): Call[] {
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
  for (const branch of branchesOf(world.tree)) {
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
function plannedCalls(world: World, plan: SessionPlan, year: Year, random: Random): Call[] {
  const day = () => random.day(addDays(year.startsOn, 14), addDays(plan.asOf, -3), 1.5);
  const organizations = world.tree.organizations.filter(({ unit }) => existsOn(unit, plan.asOf));
  const first = organizations.map((organization) =>
    organization.unit.kind === 'grassroots_committee'
      ? plenary(organization, day(), random)
      : inBranch(organization.branches[0] as Branch, 'in_branch', day(), random),
  );
  const steady = branchesOf(world.tree).filter(
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

/** Moves single people between "came" and "did not come" until the share is the article's, cut to two decimals. */
function settleShare(sessions: readonly Session[], shareBp: number): void {
  const expected = sessions.reduce((sum, { peopleExpected }) => sum + peopleExpected, 0);
  const wanted = Math.ceil((expected * shareBp) / 10_000);
  let rest = wanted - sessions.reduce((sum, { peoplePresent }) => sum + peoplePresent, 0);
  for (let place = 0; rest !== 0; place = (place + 1) % sessions.length) {
    const session = sessions[place] as Session;
    const next = session.peoplePresent + Math.sign(rest);
    if (next < 0 || next > session.peopleExpected) continue;
    session.attendances += Math.sign(rest);
    session.peoplePresent = next;
    rest -= Math.sign(rest);
  }
}

/** Sessions of the Party's members: people called, people who came, and for some sessions who came. */
export function partyStudyRows(world: World) {
  const random = randomOf(world, 'study');
  const { facts } = world.spec;
  const studySession: Session[] = [];
  const studyAttendance: Row<'studyAttendance'>[] = [];
  const contestResult: Row<'contestResult'>[] = [];
  const hold = (call: Call): Session => {
    const called = call.branches.flatMap((branch) => world.roster.activeOn(branch, call.heldOn));
    const share = 0.86 + 0.14 * Math.min(1, random.next() + 0.4 * call.unit.diligence);
    const peoplePresent = Math.min(called.length, Math.ceil(called.length * share));
    const session: Session = {
      id: world.numbers.next('studySession'),
      blocId: world.blocId,
      unitId: call.unit.id,
      kind: call.kind,
      audience: 'party',
      topic: call.topic,
      heldOn: call.heldOn,
      peopleExpected: called.length,
      peoplePresent,
      guests: random.chance(0.1) ? random.between(1, 4) : 0,
      attendances: peoplePresent,
      recordedAt: recordedAt(call.heldOn, world.today, random),
    };
    studySession.push(session);
    return session;
  };
  const byName = ({ branches }: Call, session: Session) => {
    for (const { person } of random.some(
      branches.flatMap((b) => world.roster.activeOn(b, session.heldOn)),
      session.peoplePresent,
    )) {
      studyAttendance.push({ blocId: world.blocId, sessionId: session.id, memberId: person.id });
    }
  };
  for (const year of world.years) {
    const plan = facts.sessions.find((each) => each.year === year.code);
    const calls = (
      plan ? plannedCalls(world, plan, year, random) : drawnCalls(world, year, random)
    ).filter((call) => call.heldOn <= world.today && !isScripted(world, call));
    const held = calls.map((call) => ({ call, session: hold(call) }));
    if (plan)
      settleShare(
        held.map(({ session }) => session).filter(({ heldOn }) => heldOn <= plan.asOf),
        plan.shareBp,
      );
    const shown = year.endsOn >= world.today || plan !== undefined;
    for (const { call, session } of held) if (shown && random.chance(0.12)) byName(call, session);
  }
  for (const { unit, kind, heldOn, topic, entries } of facts.scriptedSessions) {
    const at = unitNamed(world.tree, unit);
    const own = world.tree.organizations.find((organization) => organization.unit === at)?.branches;
    const branches = own ?? branchesOf(world.tree).filter((branch) => branch.unit === at);
    const call = { unit: at, branches, kind, topic, heldOn };
    const session = hold(call);
    byName(call, session);
    for (const [place, [stage, count]] of (entries ?? []).entries()) {
      contestResult.push({
        blocId: world.blocId,
        sessionId: session.id,
        stage,
        rank: place + 1,
        entries: count,
      });
    }
  }
  return { studySession, studyAttendance, contestResult };
}

function isScripted({ spec, tree }: World, { unit, heldOn }: Call): boolean {
  return spec.facts.scriptedTimes.some(({ organization, from, to }) => {
    if (heldOn < from || heldOn > to) return false;
    const known = organizationNamed(tree, organization);
    return known.unit === unit || known.branches.some((branch) => branch.unit === unit);
  });
}

/** Sessions told by number and attendances only: of key cadres, the youth union, the veterans, delegates. */
export function otherStudyRows(world: World) {
  const random = randomOf(world, 'other-study');
  const { spec, tree, today, years } = world;
  const planned = spec.facts.countedSessions;
  const isPlanned = (year: Year) =>
    planned.some(({ from }) => from >= year.startsOn && from <= year.endsOn);
  const studySession: Session[] = [];
  const usual = years
    .filter((year) => !isPlanned(year))
    .flatMap((year) => usualSessions(world, year, random));
  for (const { audience, kind, topic, where, from, to, sessions, attendances } of [
    ...planned,
    ...usual,
  ]) {
    const people = apportion(
      attendances,
      Array.from({ length: sessions }, () => 0.6 + random.next()),
      1,
      attendances,
    );
    const there = tree.organizations.filter(
      ({ unit }) => existsOn(unit, from) && existsOn(unit, to),
    );
    for (const count of people) {
      const unit = where === 'bloc' ? tree.root : random.pick(there).unit;
      const heldOn = random.day(from, to);
      if (heldOn > today) continue;
      studySession.push({
        id: world.numbers.next('studySession'),
        blocId: world.blocId,
        unitId: unit.id,
        kind,
        audience,
        topic,
        heldOn,
        peopleExpected: Math.ceil(count * 1.04),
        peoplePresent: count,
        guests: 0,
        attendances: count,
        recordedAt: recordedAt(heldOn, today, random),
      });
    }
  }
  return { studySession };
}

function usualSessions(
  { tree }: World,
  { startsOn, endsOn }: Year,
  random: Random,
): World['spec']['facts']['countedSessions'] {
  const time = { from: addDays(startsOn, 30), to: addDays(endsOn, -20) };
  const cadres = tree.organizations.length * 2;
  const youth = random.between(30, 60);
  return [
    {
      audience: 'key_cadres',
      kind: 'plenary',
      topic: random.pick(words.cadreTopics),
      where: 'bloc',
      ...time,
      sessions: 2,
      attendances: cadres + random.between(-12, 20),
    },
    {
      audience: 'youth_union',
      kind: 'talk',
      topic: words.youthTopic,
      where: 'organizations',
      ...time,
      sessions: youth,
      attendances: youth * 14,
    },
    {
      audience: 'veterans',
      kind: 'plenary',
      topic: words.veteransTopic,
      where: 'bloc',
      ...time,
      sessions: 1,
      attendances: random.between(60, 140),
    },
  ];
}
