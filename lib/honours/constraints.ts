import type { Fault } from './rules';

/** What two who save at once are told: the second by the database. */
export const CONSTRAINTS = {
  commendation_round_decision: 'same-decision',
  commendation_round_id_member_id_key: 'twice',
  commendation_round_id_unit_id_search_key_key: 'twice',
} as const satisfies Readonly<Record<string, Fault>>;
