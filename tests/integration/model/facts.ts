/**
 * The facts of a few blocs as plain arrays, and the two questions of time the model asks of them.
 * Everything here is said in the words of the domain; nothing in this folder reads SQL.
 */

/** A calendar day as the number of days since 2021-01-01. */
export type Day = number;

/** From its first day until, not including, the day it ends; null where it has not ended. */
export type Span = { from: Day; to: Day | null };

export const holds = (span: Span, day: Day): boolean =>
  span.from <= day && (span.to === null || day < span.to);

export type UnitKind =
  | 'bloc'
  | 'grassroots_committee'
  | 'grassroots_branch'
  | 'section_committee'
  | 'branch';
export type Standing = 'official' | 'probationary' | 'exempt' | 'suspended';

export type Unit = {
  id: number;
  bloc: number;
  kind: UnitKind;
  life: Span;
  /** Where it stands; closing a unit leaves its last place. */
  places: (Span & { parent: number })[];
  /** When it had a chi ủy. */
  committees: Span[];
};

export type Stay = Span & {
  member: number;
  unit: number;
  kind: 'home' | 'temporary';
  standing: Standing;
};
export type Member = { id: number; bloc: number; admittedOn: Day };

export type Rule =
  | { kind: 'by_class'; withCommittee: number; withoutCommittee: number }
  | {
      kind: 'percent_of_members';
      basisPoints: number;
      small: { below: number; owes: number } | null;
    }
  | { kind: 'range'; min: number };
export type Quota = { id: number; planDate: Day; rule: Rule };
/** Năm công tác: its own first and last day, and the quota its branches owe. */
export type Year = { id: number; bloc: number; first: Day; last: Day; quota: Quota };

export type Inspection = {
  unit: number;
  kind: 'inspection' | 'supervision';
  heldOn: Day;
  members: number[];
};
export type Deed = {
  id: number;
  unit: number;
  kind: 'collective' | 'individual';
  levels: string[];
  registeredOn: Day;
  completedOn: Day | null;
  withdrawnOn: Day | null;
  /** Not completed or carried over: it stays registered and can no longer be completed. */
  givenUp: boolean;
};
export type Commitment = {
  id: number;
  member: number;
  year: number;
  submittedOn: Day;
  confirmedOn: Day | null;
};

export type Period = {
  id: number;
  bloc: number;
  last: Day;
  deadlines: { level: string; dueOn: Day; graceDays: number }[];
};
export type Extension = { period: number; unit: number; dueOn: Day };
/** submittedOn: the Vietnamese calendar day of the submitter's act; null for a draft. */
export type Report = { period: number; unit: number; submittedOn: Day | null };

export type Session = {
  unit: number;
  audience: string;
  kind: string;
  heldOn: Day;
  expected: number;
  present: number;
  attendances: number;
  /** Contest entries by stage. */
  entries: { stage: string; count: number }[];
};
/** Something that happened in a unit on a day and is counted: a commendation, an example, an output. */
export type Event = { figure: string; facet: string; unit: number; day: Day; quantity: number };
export type Initiative = {
  id: number;
  kind: 'breakthrough' | 'limitation';
  unit: number;
  registeredOn: Day;
  resolvedOn: Day | null;
};
export type Model = Span & { id: number; unit: number };

export type World = {
  units: Unit[];
  members: Member[];
  stays: Stay[];
  years: Year[];
  periods: Period[];
  extensions: Extension[];
  inspections: Inspection[];
  deeds: Deed[];
  commitments: Commitment[];
  reports: Report[];
  sessions: Session[];
  events: Event[];
  initiatives: Initiative[];
  models: Model[];
};

export const isBranch = (unit: Unit): boolean =>
  unit.kind === 'branch' || unit.kind === 'grassroots_branch';
export const isGrassroots = (unit: Unit): boolean =>
  unit.kind === 'grassroots_committee' || unit.kind === 'grassroots_branch';

/** "As of this day, counted from that one": the day itself and the first day of the period. */
export type Moment = { day: Day; start: Day };
export const happened = (day: Day | null, { day: asOf, start }: Moment): boolean =>
  day !== null && start <= day && day <= asOf;
export const byNow = (day: Day | null, { day: asOf }: Moment): boolean =>
  day !== null && day <= asOf;

/** Is `unit` the unit `root` or does it hang below it, by the tree of that day? */
export function isBelow(world: World, unit: number, root: number, day: Day): boolean {
  if (unit === root) return true;
  const place = world.units.find((u) => u.id === unit)?.places.find((p) => holds(p, day));
  return place !== undefined && isBelow(world, place.parent, root, day);
}
