import type { FigureDefinition } from './definition';

export type Noun = FigureDefinition['noun'];

export const NOUNS: readonly Noun[] = [
  'hierarchy',
  'inspections',
  'deeds',
  'commitments',
  'reports',
  'honours',
  'initiatives',
  'study',
];

/**
 * Which nouns' figures the rows of a table can move, for the tables written most. A table that is not named moves
 * everything: the tree, memberships, names, the campaign's settings. A test holds this beside what the view really
 * reads.
 */
export const MOVES: Readonly<Record<string, readonly Noun[]>> = {
  inspection: ['inspections'],
  inspected_member: ['inspections'],
  good_deed: ['deeds'],
  good_deed_level: ['deeds'],
  good_deed_standard: [],
  deed_progress: [],
  commitment: ['commitments'],
  commitment_entry: [],
  commitment_review: [],
  monthly_report: ['reports'],
  commendation: ['honours'],
  good_example: ['honours'],
  initiative: ['initiatives'],
  good_model: ['initiatives'],
  model_measure: ['initiatives'],
  measure_reading: ['initiatives'],
  study_session: ['study'],
  contest_result: ['study'],
  study_attendance: [],
  study_plan: [],
  propaganda_output: ['study'],
  evidence: [],
};

/** The nouns whose figures may have moved when rows of these tables have changed. */
export function movedBy(tables: Iterable<string>): ReadonlySet<Noun> | 'all' {
  const moved = new Set<Noun>();
  for (const table of tables) {
    const nouns = MOVES[table];
    if (!nouns) return 'all';
    for (const noun of nouns) moved.add(noun);
  }
  return moved;
}
