import type { DateOnly } from '@/lib/platform/clock';
import type { FactPlans } from './plans';
import type { Body, BranchWords } from './words/agencies';
import type { People } from './words/names';

/** An organization that an article prints (or an account needs): its name and what is said of it. */
export type NamedOrganization = {
  name: string;
  kind: 'committee' | 'branch';
  sector: number;
  words: BranchWords;
  /** The full names of its branches; only for a committee. */
  branches?: readonly string[];
  /** Members on the anchor day, where the article states them. */
  members?: number;
  /** Whether the chi bộ has a chi ủy, where that matters; otherwise it follows from its size. */
  branchCommittee?: boolean;
};

/** What happens to the units of a bloc over the years; each day stands for one event. */
export type UnitEvents = {
  /** A branch is split off from a sister branch. */
  opened: readonly DateOnly[];
  /** A branch is dissolved; its members go to a sister branch. */
  closed: readonly DateOnly[];
  /** A branch goes over to another organization. */
  moved: readonly DateOnly[];
  /** An organization is merged into another, with all its branches. */
  merged: readonly { organization: string; into: string; on: DateOnly }[];
  /** A new chi bộ cơ sở is founded with members of other branches; only after the anchor. */
  founded: readonly DateOnly[];
  /** A branch elects a chi ủy for the first time. */
  committeeGained: readonly DateOnly[];
  /** A branch goes on without a chi ủy. */
  committeeLost: readonly DateOnly[];
};

export type YearSpec = { code: string; theme: string; startsOn: DateOnly; endsOn: DateOnly };

/** Who asks for it, and where that is written. */
export type Issuer = { issuer: string; reference: string };

/** What each branch owes in a year: one of the rule kinds of the quota table. */
export type QuotaRule =
  | { rule: 'by_class'; withCommittee: number; withoutCommittee: number }
  | { rule: 'percent_of_members'; percentBp: number; smallBelow: number; smallOwes: number }
  | { rule: 'range'; rangeMin: number; rangeMax: number };

export type QuotaSpec = {
  rule: QuotaRule;
  /** The issuers of a year's quota. */
  issuers: (year: YearSpec) => readonly Issuer[];
  /** Days after the year's start on which the branch's class is taken. */
  planAfter: number;
  /** Years in which exactly this many branches have fulfilled the quota on a day. */
  plans: readonly { year: string; asOf: DateOnly; fulfilled: number }[];
  /** The inspections of one branch in one year, one member each, instead of drawn ones. */
  scripted: readonly { unit: string; year: string; heldOn: readonly DateOnly[]; content: string }[];
};

/** A period that is summed over: a nhiệm kỳ, the years under a directive. */
export type TermSpec = { name: string; startsOn: DateOnly; endsOn: DateOnly };

/** A number set from above for the whole bloc: a count, or a share in basis points. */
export type TargetSpec = Issuer & {
  figure: string;
  startsOn: DateOnly;
  endsOn: DateOnly;
  countMin?: number;
  shareMinBp?: number;
};

/** One bloc, stated as what must come out; the generators make the rows for it. */
export type BlocSpec = {
  code: string;
  name: string;
  province: string;
  /** The day of the article: the sizes below hold on it. */
  anchor: DateOnly;
  /** Members, posts and facts are recorded from this day on. */
  recordsBegin: DateOnly;
  units: { committees: number; grassrootsBranches: number; branches: number; sections: number };
  members: number;
  /** No member comes, goes or moves in this time (an article's number holds on its day and at the year's end). */
  quiet?: { from: DateOnly; to: DateOnly };
  named: readonly NamedOrganization[];
  /** Where the other organizations come from. */
  bodies: readonly Body[];
  peoples: readonly People[];
  /** New members a year for each one. */
  admissionRate: number;
  events: UnitEvents;
  years: readonly YearSpec[];
  terms: readonly TermSpec[];
  targets: readonly TargetSpec[];
  quota: QuotaSpec;
  facts: FactPlans;
};
