import type { DateOnly } from '@/lib/platform/clock';
import { addDays, addYears, day, earlier, later, yearOf } from './calendar';
import type { Random } from './random';
import type { BlocSpec } from './spec';
import type { Branch } from './units';
import * as names from './words/names';
import type { Numbers } from './writer';

export type Stint = { branch: Branch; from: DateOnly };
export type StandingSpan = {
  standing: 'official' | 'probationary' | 'exempt' | 'suspended';
  reason: 'age' | 'assignment' | 'other' | null;
  from: DateOnly;
};

/** A member of the demo: invented, with the branches he or she belonged to one after the other. */
export type Person = {
  id: number;
  fullName: string;
  birthYear: number;
  admittedOn: DateOnly;
  /** First day in this bloc, and the first day no longer in it. */
  joined: DateOnly;
  left: DateOnly | null;
  /** In order of time; the first begins on the day of joining. */
  stints: Stint[];
  standings: StandingSpan[];
  /** One of the few who stay, so that no branch is ever without somebody to lead it. */
  core: boolean;
};

const LONG_NAME_SHARE = 0.0008;

/** A plausible name; "~" joins the parts of one given or middle name. */
function fullName(random: Random, peoples: BlocSpec['peoples']): string {
  if (random.chance(LONG_NAME_SHARE)) return random.pick(names.longNames);
  const people =
    peoples.length > 0 && random.chance(0.4) ? names.peoples[random.pick(peoples)] : null;
  const woman = random.chance(0.42);
  const family = random.pick(people?.families ?? names.families);
  const given = random.pick(people?.given ?? (woman ? names.femaleGiven : names.maleGiven));
  const drawn = random.pick(woman ? names.femaleMiddles : names.maleMiddles);
  const middle = drawn.endsWith(given) ? (woman ? 'Thị' : 'Văn') : drawn;
  // Names of the Mông carry their own "A" or "Thị"; a Vietnamese middle name would be wrong there.
  const parts = given.includes('~') ? [family, given] : [family, middle, given];
  return parts.join(' ').replaceAll('~', ' ').normalize('NFC');
}

/** Moves a day that falls into the bloc's quiet time to the days right after it. */
export function outsideQuiet(spec: BlocSpec, date: DateOnly): DateOnly {
  const { quiet } = spec;
  return quiet && date >= quiet.from && date <= quiet.to
    ? addDays(quiet.to, 1 + (date.charCodeAt(9) % 9))
    : date;
}

/**
 * Somebody who joined the branch before the records began, admitted as a grown person some time before that.
 * From a member's own admission to the first record at least a year passes, so that he or she is official by then.
 */
export function longMember(
  spec: BlocSpec,
  branch: Branch,
  core: boolean,
  numbers: Numbers,
  random: Random,
): Person {
  const birthYear = yearOf(spec.anchor) - random.between(core ? 34 : 30, core ? 46 : 59);
  const last = addDays(spec.recordsBegin, -400);
  const grown = earlier(day(`${birthYear + 21}-01-01`), addDays(last, -30));
  const admittedOn = random.day(grown, earlier(last, addYears(grown, 14)));
  const opened = (branch.origin ?? branch).unit.openedOn;
  const joined = random.day(later(admittedOn, opened), spec.recordsBegin, core ? 1.6 : 1);
  return person(branch, random, spec, numbers, { birthYear, admittedOn, joined, core });
}

/** Somebody who was admitted in the branch on this day: twelve months on probation, then official. */
export function admitted(
  spec: BlocSpec,
  branch: Branch,
  on: DateOnly,
  numbers: Numbers,
  random: Random,
): Person {
  const birthYear = yearOf(on) - random.between(20, 38);
  return person(branch, random, spec, numbers, {
    birthYear,
    admittedOn: on,
    joined: on,
    core: false,
  });
}

/** An official member who came from outside the bloc on this day. */
export function transferred(
  spec: BlocSpec,
  branch: Branch,
  on: DateOnly,
  numbers: Numbers,
  random: Random,
): Person {
  const birthYear = yearOf(on) - random.between(27, 50);
  const admittedOn = random.day(day(`${birthYear + 21}-03-01`), addDays(on, -500));
  return person(branch, random, spec, numbers, { birthYear, admittedOn, joined: on, core: false });
}

function person(
  branch: Branch,
  random: Random,
  spec: BlocSpec,
  numbers: Numbers,
  life: Pick<Person, 'birthYear' | 'admittedOn' | 'joined' | 'core'>,
): Person {
  const probation = life.joined === life.admittedOn;
  return {
    id: numbers.next('member'),
    fullName: fullName(random, spec.peoples),
    ...life,
    left: null,
    stints: [{ branch, from: life.joined }],
    standings: probation
      ? [
          { standing: 'probationary', reason: null, from: life.joined },
          { standing: 'official', reason: null, from: addYears(life.joined, 1) },
        ]
      : [{ standing: 'official', reason: null, from: life.joined }],
  };
}
