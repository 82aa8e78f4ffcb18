import fc from 'fast-check';
import { Book, Picks } from './book';
import type { Moment, Rule } from './facts';
import { DAYS_A_YEAR, EARLIEST, LATEST, writeBloc, YEARS } from './ground';
import { finishDeed, honour, inspect, publish, registerDeed } from './operate-facts';
import {
  changeStanding,
  commit,
  joinMember,
  leave,
  moveMember,
  stayElsewhere,
} from './operate-members';
import { extendDeadline, report } from './operate-reports';
import { initiate, study, turnModel } from './operate-sessions';
import { closeUnit, moveUnit, openUnit, turnCommittee } from './operate-units';

/** How often each is drawn; an operation that finds nothing to do on its day does nothing. */
const operations = {
  openUnit: [openUnit, 4],
  closeUnit: [closeUnit, 4],
  moveUnit: [moveUnit, 4],
  turnCommittee: [turnCommittee, 4],
  joinMember: [joinMember, 5],
  moveMember: [moveMember, 3],
  changeStanding: [changeStanding, 2],
  leave: [leave, 1],
  stayElsewhere: [stayElsewhere, 2],
  commit: [commit, 5],
  inspect: [inspect, 12],
  registerDeed: [registerDeed, 7],
  finishDeed: [finishDeed, 8],
  honour: [honour, 6],
  publish: [publish, 2],
  study: [study, 6],
  initiate: [initiate, 7],
  turnModel: [turnModel, 2],
  report: [report, 7],
  extendDeadline: [extendDeadline, 2],
} as const;
type Operation = keyof typeof operations;
const all = Object.keys(operations) as Operation[];
// Two themes beside everything at once, so that what takes several steps comes about: the quota, the
// figure that is looked at first, and what is registered first and done later.
const aboutQuotas: Operation[] = [
  'openUnit',
  'turnCommittee',
  'joinMember',
  'moveMember',
  'stayElsewhere',
  'inspect',
];
const aboutDoing: Operation[] = [
  'study',
  'moveUnit',
  'closeUnit',
  'joinMember',
  'commit',
  'registerDeed',
  'finishDeed',
  'initiate',
];

const between = (min: number, max: number) => fc.integer({ min, max });

const byClass = fc.record({
  kind: fc.constant('by_class' as const),
  withCommittee: fc.constantFrom(2, 2, 3, 1),
  withoutCommittee: fc.constantFrom(1, 1, 2),
});
const percentOfMembers = fc.record({
  kind: fc.constant('percent_of_members' as const),
  basisPoints: fc.constantFrom(3000, 3333, 5000, 6000),
  small: fc.option(fc.record({ below: between(1, 4), owes: between(1, 2) })),
});
const range = fc.record({ kind: fc.constant('range' as const), min: between(1, 3) });
const rule: fc.Arbitrary<Rule> = fc.oneof(byClass, percentOfMembers, percentOfMembers, range);

// Edges are where figures go wrong. Things happen on few days, most of all on the first day of a year
// and on the plan dates of its quota, and now and then on the day before or after.
const GRID = 15;
const planOffsets = [0, GRID, 6 * GRID];
const gridDay = between(0, (YEARS * DAYS_A_YEAR) / GRID - 1).map((at) => at * GRID);
const edge = fc
  .tuple(between(0, YEARS - 1), fc.constantFrom(...planOffsets))
  .map(([year, offset]) => year * DAYS_A_YEAR + offset);
const day = fc
  .tuple(fc.oneof(gridDay, edge), fc.constantFrom(0, 0, 0, -1, 1))
  .map(([at, off]) => EARLIEST + Math.max(0, at + off));

const historyOf = (names: Operation[]) =>
  fc.record({
    rules: fc.array(rule, { minLength: YEARS, maxLength: YEARS }),
    planOffset: fc.constantFrom(...planOffsets),
    dueAfter: fc.record({ branch: between(-5, 5), grassroots: between(0, 15) }),
    graceDays: between(0, 3),
    steps: fc.array(
      fc.record({
        what: fc.oneof(
          ...names.map((name) => ({ weight: operations[name][1], arbitrary: fc.constant(name) })),
        ),
        day,
        picks: fc.array(fc.nat({ max: 9_999 }), { minLength: 6, maxLength: 6 }),
      }),
      { minLength: 40, maxLength: 120, size: 'max' },
    ),
    /** The dates read: on or beside a day on which something happened, or anywhere. */
    moments: fc.array(
      fc.record({ near: fc.option(fc.nat()), off: between(-1, 1), otherwise: day }),
      { minLength: 3, maxLength: 3 },
    ),
  });

export const history = fc.oneof(historyOf(all), historyOf(aboutQuotas), historyOf(aboutDoing));
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Lives through a history in the order of its days: facts for the model, and the same as SQL. */
export function live(given: History): Book {
  const book = new Book();
  for (const bloc of [1, 2]) writeBloc(book, bloc, given);
  for (const { what, day: on, picks } of given.steps.toSorted((a, b) => a.day - b.day)) {
    operations[what][0](book, on, new Picks(picks));
  }
  return book;
}

/** The days to read the figures on, with the first day of the year each lies in. */
export function momentsOf(given: History): Moment[] {
  return given.moments.map(({ near, off, otherwise }) => {
    const happened = near === null ? undefined : given.steps[near % given.steps.length]?.day;
    const chosen = happened === undefined ? otherwise : happened + off;
    const asOf = Math.min(LATEST, Math.max(EARLIEST, chosen));
    return { day: asOf, start: asOf - ((asOf - EARLIEST) % DAYS_A_YEAR) };
  });
}
