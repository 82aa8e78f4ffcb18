import { addDays, workday } from './calendar';
import { type Call, drawnCalls, plannedCalls, type Session } from './study-calls';
import type { Row } from './tables';
import { existsOn } from './units';
import * as words from './words/activities';
import { organizationNamed, randomOf, recordedAt, unitNamed, type World } from './world';

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
    const share = 0.78 + 0.22 * Math.min(1, 0.9 * random.next() + 0.4 * call.unit.diligence);
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
    const branches = own ?? world.branches.filter((branch) => branch.unit === at);
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

/** Lịch sinh hoạt: the sessions that many branches have fixed for the next weeks. */
export function studyPlanRows({ spec, branches, today, blocId, numbers }: World) {
  const random = randomOf({ spec }, 'study-plans');
  return {
    studyPlan: branches
      .filter(({ unit }) => existsOn(unit, today) && random.chance(0.5 * unit.diligence))
      .map(
        ({ unit }): Row<'studyPlan'> => ({
          id: numbers.next('studyPlan'),
          blocId,
          unitId: unit.id,
          kind: 'thematic',
          topic: random.pick(words.thematicTopics),
          plannedOn: workday(addDays(today, random.between(1, 40))),
          place: random.pick(words.places),
          recordedAt: recordedAt(addDays(today, -12), today, random),
        }),
      ),
  };
}
