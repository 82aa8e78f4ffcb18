import type { Rule } from './rule';

const report = (set: string) => `update monthly_report set ${set} where id = 101`;
const evidence = (set: string) => `update evidence set ${set} where deed_id = 101`;
const measure = 'insert into model_measure (bloc_id, model_id, name, unit_of_measure, rank)';

export const resultRules: readonly Rule[] = [
  [
    'an initiative is resolved not before it was registered',
    'initiative_check',
    'update initiative set resolved_on = registered_on - 1 where id = 101',
  ],
  [
    'an initiative has a result only when it is resolved',
    'initiative_result',
    "update initiative set resolved_on = null, result = 'Xong' where id = 101",
  ],
  [
    'an initiative has a title',
    'initiative_title_check',
    "update initiative set title = '' where id = 101",
  ],
  [
    'a model ends after it started',
    'good_model_check',
    'update good_model set ended_on = started_on where id = 101',
  ],
  ['a model has a name', 'good_model_name_check', "update good_model set name = '' where id = 101"],
  [
    'a measure has a name',
    'model_measure_name_check',
    `${measure} values (100, 101, '', 'căn', 2)`,
  ],
  [
    'the measures of a model have an order',
    'model_measure_model_id_rank_key',
    `${measure} values (100, 101, 'Hộ', 'hộ', 1)`,
  ],
  [
    'a measure has a target exactly when it has an operator',
    'model_measure_check',
    'update model_measure set target = null where id = 101',
  ],
  [
    'an output is at least one piece',
    'propaganda_output_quantity_check',
    'update propaganda_output set quantity = 0 where id = 101',
  ],
  [
    'an output has a kind',
    'propaganda_output_kind_check',
    "update propaganda_output set kind = '' where id = 101",
  ],
  [
    'an output has a title',
    'propaganda_output_title_check',
    "update propaganda_output set title = '' where id = 101",
  ],
  [
    'a good example names a member or somebody else, not both',
    'good_example_who',
    "update good_example set named = 'Ai' where id = 101",
  ],
  [
    'a good example tells a story',
    'good_example_story_check',
    "update good_example set story = '' where id = 101",
  ],
  [
    'a good example has a title',
    'good_example_title_check',
    "update good_example set title = '' where id = 101",
  ],
  [
    'what allows naming somebody in public is written down',
    'good_example_basis',
    "update good_example set basis = 'consent' where id = 101",
  ],
  [
    'a person is named in public with consent or on a legal basis only',
    'good_example_published',
    "update good_example set published_on = '2022-03-02' where id = 101",
  ],
  [
    'a decision is entered once a unit, level, number and year, however it is spaced',
    'commendation_round_decision',
    `insert into commendation_round (bloc_id, unit_id, level, decision_number, decided_on, form, occasion)
     values (100, 101, 'bloc', '1 00 - qđ', '2022-12-31', 'Giấy khen', 'Tổng kết')`,
  ],
  [
    'a decision has a number',
    'commendation_round_decision_number_check',
    "update commendation_round set decision_number = '' where id = 101",
  ],
  [
    'a decision gives a form',
    'commendation_round_form_check',
    "update commendation_round set form = '' where id = 101",
  ],
  [
    'a decision says for what',
    'commendation_round_occasion_check',
    "update commendation_round set occasion = '' where id = 101",
  ],
  [
    'a recipient has the level and day of the round',
    'commendation_bloc_id_round_id_level_decided_on_fkey',
    "update commendation set decided_on = '2022-05-20' where id = 101",
  ],
  [
    'nobody is honoured twice by one decision',
    'commendation_round_id_member_id_key',
    `insert into commendation (bloc_id, round_id, unit_id, recipient, member_id, level, decided_on)
     values (100, 101, 104, 'member', 101, 'bloc', '2022-05-19')`,
  ],
  [
    'nobody is honoured twice by one decision, however the name is written',
    'commendation_round_id_unit_id_search_key_key',
    `insert into commendation (bloc_id, round_id, unit_id, recipient, named, level, decided_on)
     values (100, 101, 104, 'non_member', 'Lê Hòa', 'bloc', '2022-05-19'),
            (100, 101, 104, 'non_member', 'lê hoà', 'bloc', '2022-05-19')`,
  ],
  [
    'a commendation names a member or somebody else, not both',
    'commendation_who',
    "update commendation set recipient = 'collective' where id = 101",
  ],
  [
    'a unit hands in one report a month',
    'monthly_report_unit_id_period_id_key',
    "insert into monthly_report (bloc_id, unit_id, period_id, state) values (100, 104, 101, 'draft')",
  ],
  [
    'every report but a draft was submitted at a time',
    'monthly_report_submitted',
    report('submitted_at = null'),
  ],
  [
    'a report is handed back with a reason',
    'monthly_report_returned',
    report("state = 'returned', accepted_at = null"),
  ],
  [
    'a report has an acceptance time exactly when it is accepted',
    'monthly_report_accepted',
    report('accepted_at = null'),
  ],
  [
    'nobody accepts the own report',
    'monthly_report_two_people',
    report('accepted_by = submitted_by'),
  ],
  ['evidence belongs to one record', 'evidence_check', evidence('inspection_id = 101')],
  [
    'bytes go only of what was withdrawn',
    'evidence_dropped_withdrawn',
    evidence('bytes_dropped_at = now()'),
  ],
  [
    'bytes go after the withdrawal',
    'evidence_dropped',
    evidence("withdrawn_at = now(), bytes_dropped_at = now() - interval '1 day'"),
  ],
  ['evidence has bytes', 'evidence_byte_size_check', evidence('byte_size = 0')],
  [
    'evidence is a picture or a PDF',
    'evidence_media_type_check',
    evidence("media_type = 'image/svg+xml'"),
  ],
  ['evidence has a file name', 'evidence_file_name_check', evidence("file_name = ''")],
  ['evidence is known by its digest', 'evidence_sha256_check', evidence("sha256 = 'x'")],
];
