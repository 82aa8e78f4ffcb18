import type { DateOnly } from '@/lib/platform/clock';
import { campaignColumns } from './columns-of-campaign';
import { factColumns } from './columns-of-facts';
import { unitColumns } from './columns-of-units';

/**
 * The columns the demo writes, table by table, in an order in which every reference finds its row. Types are
 * PostgreSQL's own; a question mark says that the column may be null. Generated columns and versions are left
 * to the database.
 */

type EnumValues = {
  unit_kind: 'bloc' | 'grassroots_committee' | 'grassroots_branch' | 'section_committee' | 'branch';
  membership_kind: 'home' | 'temporary';
  standing: 'official' | 'probationary' | 'exempt' | 'suspended';
  exempt_reason: 'age' | 'assignment' | 'other';
  post_kind: 'secretary' | 'deputy_secretary' | 'committee_member';
  role: 'member' | 'secretary' | 'grassroots' | 'staff' | 'leader' | 'administrator';
  percent_mode: 'cut' | 'half_up';
  quota_rule: 'by_class' | 'percent_of_members' | 'range';
  period_kind: 'month' | 'term';
  reporting_level: 'branch' | 'grassroots';
  deed_kind: 'collective' | 'individual';
  deed_state:
    | 'draft'
    | 'registered'
    | 'approved'
    | 'under_way'
    | 'completed'
    | 'not_completed'
    | 'withdrawn'
    | 'carried_over';
  award_level: 'grassroots' | 'bloc' | 'province' | 'central';
  review_kind: 'mid_year' | 'year_end';
  inspection_kind: 'inspection' | 'supervision';
  inspection_state: 'planned' | 'under_way' | 'completed' | 'cancelled';
  study_kind: 'plenary' | 'in_branch' | 'thematic' | 'contest' | 'talk';
  study_audience: 'party' | 'key_cadres' | 'youth_union' | 'veterans' | 'delegates';
  initiative_kind: 'breakthrough' | 'limitation';
  measure_operator: 'at_least' | 'at_most' | 'exactly';
  recipient_kind: 'collective' | 'member' | 'non_member';
  publication_basis: 'consent' | 'law';
  report_state: 'draft' | 'submitted' | 'returned' | 'resubmitted' | 'accepted' | 'locked';
};
type PlainValues = {
  int: number;
  numeric: number;
  text: string;
  date: DateOnly;
  timestamptz: string;
  boolean: boolean;
};
type Values = EnumValues & PlainValues;
type ColumnType = keyof Values | `${keyof Values}?`;
type ValueOf<C extends ColumnType> = C extends `${infer Base extends keyof Values}?`
  ? Values[Base] | null
  : C extends keyof Values
    ? Values[C]
    : never;

export const tables = {
  ...unitColumns,
  ...campaignColumns,
  ...factColumns,
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = {
  -readonly [C in keyof (typeof tables)[T]]: (typeof tables)[T][C] extends ColumnType
    ? ValueOf<(typeof tables)[T][C]>
    : never;
};
/** The rows of one noun: some tables, each with its rows. */
export type Rows = { [T in TableName]?: Row<T>[] };

/** Tables whose rows carry a number of their own, given out by the loader. */
export type NumberedTable = {
  [T in TableName]: (typeof tables)[T] extends { id: 'int' } ? T : never;
}[TableName];

export function columnsOf(table: TableName): [name: string, type: ColumnType][] {
  return Object.entries(tables[table]);
}

/** unitPlacement -> unit_placement: what the table or column is called in the database. */
export function inDatabase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
