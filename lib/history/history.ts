import type { BlocId } from '@/lib/access/ids';

/** The records whose history is told, with what hangs on each: the tables and the column by which they hang. */
export const CHILDREN = {
  good_deed: {
    by: 'deed_id',
    tables: ['good_deed_level', 'good_deed_standard', 'deed_progress', 'evidence'],
  },
  commitment: { by: 'commitment_id', tables: ['commitment_entry', 'commitment_review'] },
  inspection: { by: 'inspection_id', tables: ['inspected_member', 'evidence'] },
  study_session: { by: 'session_id', tables: ['study_attendance', 'contest_result'] },
  good_model: {
    by: 'model_id',
    tables: ['model_measure', 'evidence'],
    // And what hangs on one of these in its turn.
    below: { table: 'measure_reading', by: 'measure_id', of: 'model_measure' },
  },
  study_plan: null,
  unit_plan: null,
  initiative: null,
  propaganda_output: null,
  good_example: null,
  commendation_round: { by: 'round_id', tables: ['commendation'] },
  commendation: null,
  evidence: null,
  campaign_year: null,
  quota: { by: 'quota_id', tables: ['quota_issuer'] },
  target: null,
} as const;
export type HistoryTable = keyof typeof CHILDREN;
export const HISTORY_TABLES = Object.keys(CHILDREN) as HistoryTable[];
export type ToldTable =
  | HistoryTable
  | 'measure_reading'
  | NonNullable<(typeof CHILDREN)[HistoryTable]>['tables'][number];

export interface RecordOf {
  readonly id: number | string;
  readonly blocId: BlocId;
}

type Image = Readonly<Record<string, unknown>>;

/** One row of the audit. */
export interface Entry {
  readonly transaction: string;
  /** "14:05 05/06/2022" in Việt Nam. */
  readonly at: string;
  readonly table: ToldTable;
  readonly operation: 'insert' | 'update' | 'delete';
  /** "user:12", "sql:…". */
  readonly actor: string;
  /** The display name of a user. */
  readonly who: string | null;
  readonly before: Image | null;
  readonly after: Image | null;
}

/** What ids are called, by kind of reference and id. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface History {
  readonly table: HistoryTable;
  readonly entries: readonly Entry[];
  readonly names: Names;
}
