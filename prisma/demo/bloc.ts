import type { DateOnly } from '@/lib/platform/clock';
import { accountRows, confirmers } from './accounts';
import { campaignRows, makeYears, periodRows } from './campaign';
import { commitmentRows } from './commitments';
import { deedRows } from './deeds';
import { exampleRows } from './examples';
import { commendationRows } from './honours';
import { initiativeRows } from './initiatives';
import { inspectionRows } from './inspections';
import { electCommittees, memberRows, Roster } from './memberships';
import { modelRows, outputRows } from './models';
import { contestRows, otherStudyRows } from './other-study';
import { populate } from './populate';
import { fillPosts, postRows } from './posts';
import { reportRows } from './reports';
import type { BlocSpec } from './spec';
import { partyStudyRows, studyPlanRows } from './study';
import type { Rows } from './tables';
import { makeTree } from './tree';
import { applyEvents } from './unit-events';
import { branchesOf, treeRows } from './units';
import { type Ground, randomOf, together, type World } from './world';
import type { Numbers } from './writer';

/** All rows of one bloc: first its units and people over the years, then what they did, noun by noun. */
export function generateBloc(
  stated: BlocSpec,
  {
    numbers,
    today,
    passwordHash,
  }: { numbers: Numbers; today: DateOnly; passwordHash: string | null },
): { blocId: number; rows: Rows } {
  const spec = until(stated, today);
  const blocId = numbers.next('bloc');
  const random = (noun: string) => randomOf({ spec }, noun);
  const tree = makeTree(spec, blocId, numbers, random('units'));
  applyEvents(spec, tree, numbers, random('unit-events'));
  const roster = new Roster(populate(spec, tree, today, numbers, random('people')), today);
  electCommittees(spec, tree, roster, random('committees'));
  const posts = fillPosts(spec, tree, roster, today, random('posts'));
  const ground: Ground = {
    spec,
    blocId,
    today,
    numbers,
    tree,
    branches: branchesOf(tree),
    roster,
    posts,
    years: makeYears(spec, numbers),
  };
  const { code, name, province } = spec;
  const accounts =
    passwordHash === null ? { appUser: [], userGrant: [] } : accountRows(ground, passwordHash);
  const world: World = { ...ground, confirmerOf: confirmers(accounts) };
  const campaign = campaignRows(world);
  const periods = periodRows(world);
  const rows = together(
    { bloc: [{ id: blocId, code, name, province, illustrative: true }] },
    treeRows(tree, blocId, numbers),
    memberRows(spec, tree, roster, blocId, today, numbers, random('memberships')),
    { post: postRows(posts, blocId, numbers) },
    accounts,
    campaign,
    periods,
    inspectionRows(world),
    deedRows(world, campaign),
    commitmentRows(world, campaign.commitmentSection),
    partyStudyRows(world),
    otherStudyRows(world),
    contestRows(world),
    studyPlanRows(world),
    initiativeRows(world),
    modelRows(world),
    outputRows(world),
    exampleRows(world),
    commendationRows(world),
    reportRows(world, periods, accounts.appUser, accounts.userGrant),
  );
  return { blocId, rows };
}

/** The bloc without what happens to its units after today. */
function until(spec: BlocSpec, today: DateOnly): BlocSpec {
  const past = (days: readonly DateOnly[]) => days.filter((on) => on <= today);
  const { opened, closed, moved, merged, founded, committeeGained, committeeLost } = spec.events;
  return {
    ...spec,
    events: {
      opened: past(opened),
      closed: past(closed),
      moved: past(moved),
      merged: merged.filter(({ on }) => on <= today),
      founded: past(founded),
      committeeGained: past(committeeGained),
      committeeLost: past(committeeLost),
    },
  };
}
