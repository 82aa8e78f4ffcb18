import type { DateOnly } from '@/lib/platform/clock';
import type { Row } from './tables';

/** What an article says of the facts of a bloc, as counts that must come out exactly; the rest is drawn. */

/** Good deeds of one kind in a year: so many registered by a day, so many of these carried out by then. */
export type DeedPlan = {
  year: string;
  kind: Row<'goodDeed'>['kind'];
  asOf: DateOnly;
  registered: number;
  completed: number;
};

/** Party sessions in a year: so many by a day, in every organization at least one, and the share that came. */
export type SessionPlan = { year: string; asOf: DateOnly; sessions: number; shareBp: number };

/** Sessions that are told only by their number and their attendances. */
export type CountedSessions = {
  audience: Row<'studySession'>['audience'];
  kind: Row<'studySession'>['kind'];
  topic: string;
  where: 'bloc' | 'organizations';
  from: DateOnly;
  to: DateOnly;
  sessions: number;
  attendances: number;
};

export type ScriptedSession = {
  unit: string;
  kind: Row<'studySession'>['kind'];
  heldOn: DateOnly;
  topic: string;
  /** Of a contest: what was received, chosen, sent up. */
  entries?: readonly (readonly [stage: string, count: number])[];
};

/** An organization (with its branches) of which every session in a time is scripted. */
export type ScriptedTime = { organization: string; from: DateOnly; to: DateOnly };

/** Initiatives of a year: so many units with so many items by a day, and in how many units all are resolved. */
export type InitiativePlan = {
  year: string;
  kind: Row<'initiative'>['kind'];
  asOf: DateOnly;
  units: number;
  items: number;
  resolvedUnits: number;
};

export type ScriptedModel = {
  unit: string;
  name: string;
  summary: string;
  startedOn: DateOnly;
  measures: readonly {
    name: string;
    unit: string;
    goal?: { operator: NonNullable<Row<'modelMeasure'>['operator']>; target: number };
    readings: readonly (readonly [on: DateOnly, achieved: number])[];
  }[];
};

export type ExamplePlan = { year: string; collective: number; individual: number };

/** So many commendations of one level, decided between two days. */
export type CommendationPlan = {
  level: Row<'commendation'>['level'];
  from: DateOnly;
  to: DateOnly;
  collective: number;
  individual: number;
  occasion: string;
};

export type ScriptedOutput = {
  kind: string;
  title: string;
  quantity: number;
  unit: string;
  recipients: string;
  issuedOn: DateOnly;
};

export type FactPlans = {
  /** Deeds a member and a unit register in an ordinary year. */
  deedRates: Record<Row<'goodDeed'>['kind'], number>;
  deeds: readonly DeedPlan[];
  /** Thematic sessions of a branch in an ordinary year. */
  sessionRate: number;
  sessions: readonly SessionPlan[];
  countedSessions: readonly CountedSessions[];
  scriptedSessions: readonly ScriptedSession[];
  scriptedTimes: readonly ScriptedTime[];
  initiatives: readonly InitiativePlan[];
  models: readonly ScriptedModel[];
  examples: readonly ExamplePlan[];
  /** Commendations until a day are planned; after it they are drawn. */
  commendations: readonly CommendationPlan[];
  commendationsPlannedUntil: DateOnly | null;
  outputs: readonly ScriptedOutput[];
  /** How much worse than elsewhere the monthly reports are kept: 1 is usual. */
  reportSlack: number;
};

/** Where no article says anything. */
export const usualFacts: FactPlans = {
  deedRates: { collective: 0.9, individual: 0.45 },
  deeds: [],
  sessionRate: 3.4,
  sessions: [],
  countedSessions: [],
  scriptedSessions: [],
  scriptedTimes: [],
  initiatives: [],
  models: [],
  examples: [],
  commendations: [],
  commendationsPlannedUntil: null,
  outputs: [],
  reportSlack: 1,
};
