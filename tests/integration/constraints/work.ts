import type { Rule } from './rule';

const deed = (set: string) => `update good_deed set ${set} where id = 101`;
const inspection = (set: string) => `update inspection set ${set} where id = 101`;
const session = (set: string) => `update study_session set ${set} where id = 101`;

export const workRules: readonly Rule[] = [
  [
    'an individual deed has a member, a collective one has none',
    'good_deed_owner',
    deed("kind = 'collective'"),
  ],
  ['a deed is due not before it starts', 'good_deed_check', deed('due_on = starts_on - 1')],
  [
    'every deed but a draft was registered on a day',
    'good_deed_registered',
    deed('registered_on = null'),
  ],
  [
    'a deed has a completion date exactly when it is completed',
    'good_deed_completed',
    deed("state = 'completed'"),
  ],
  [
    'a deed is completed not before it was registered',
    'good_deed_completed_after_registered',
    deed("state = 'completed', completed_on = registered_on - 1"),
  ],
  [
    'a deed has an end date exactly when it was withdrawn or given up',
    'good_deed_ended',
    deed("state = 'withdrawn'"),
  ],
  [
    'a deed ends not before it was registered',
    'good_deed_ended_after_registered',
    deed("state = 'withdrawn', ended_on = registered_on - 1"),
  ],
  ['a deed is handed back with a reason', 'good_deed_returned', deed("returned_on = '2022-04-01'")],
  ['a deed has a title', 'good_deed_title_check', deed("title = ''")],
  ['a deed names what is learnt', 'good_deed_study_content_check', deed("study_content = ''")],
  ['a deed names what is done', 'good_deed_practice_content_check', deed("practice_content = ''")],
  ['a deed names the example set', 'good_deed_example_content_check', deed("example_content = ''")],
  [
    'a plan says something',
    'unit_plan_body_check',
    "update unit_plan set body = '' where id = 101",
  ],
  [
    'a unit has one plan a year',
    'unit_plan_unit_id_year_id_key',
    "insert into unit_plan (bloc_id, unit_id, year_id, body) values (100, 104, 101, 'Hai')",
  ],
  [
    'a note on progress says something',
    'deed_progress_body_check',
    "update deed_progress set body = '' where id = 101",
  ],
  [
    'a member makes one commitment a year',
    'commitment_member_id_year_id_key',
    "insert into commitment (bloc_id, member_id, year_id, unit_id, submitted_on) values (100, 101, 101, 106, '2022-02-01')",
  ],
  [
    'a commitment is confirmed not before it was submitted',
    'commitment_check',
    'update commitment set confirmed_on = submitted_on - 1 where id = 101',
  ],
  [
    'a commitment is handed back with a reason',
    'commitment_returned',
    "update commitment set confirmed_on = null, returned_on = '2022-02-05' where id = 101",
  ],
  [
    'a commitment handed back is not confirmed',
    'commitment_returned_unconfirmed',
    "update commitment set returned_on = '2022-02-05', return_reason = 'Thiếu' where id = 101",
  ],
  [
    'a part of a commitment says something',
    'commitment_entry_body_check',
    "update commitment_entry set body = '' where commitment_id = 101",
  ],
  [
    'a self-review says something',
    'commitment_review_body_check',
    "update commitment_review set body = '' where commitment_id = 101",
  ],
  [
    'an inspection has a date exactly when it is completed',
    'inspection_completed',
    inspection('held_on = null'),
  ],
  [
    'a planned inspection says when',
    'inspection_planned',
    inspection("state = 'planned', held_on = null, planned_on = null"),
  ],
  ['an inspection names its content', 'inspection_content_check', inspection("content = ''")],
  [
    'the time examined ends not before it begins',
    'inspection_check',
    inspection("examined_from = '2022-02-01', examined_to = '2022-01-31'"),
  ],
  ['only branches inspect', 'inspection_branch_only', inspection('unit_id = 107')],
  [
    'no more people are present than were expected',
    'study_session_check',
    session('people_present = people_expected + 1'),
  ],
  [
    'expected people are not fewer than none',
    'study_session_people_expected_check',
    'alter table study_session drop constraint study_session_check; update study_session set people_expected = -1, people_present = -1 where id = 101',
  ],
  ['guests are not fewer than none', 'study_session_guests_check', session('guests = -1')],
  [
    'attendances are not fewer than none',
    'study_session_attendances_check',
    session('attendances = -1'),
  ],
  ['a session has a topic', 'study_session_topic_check', session("topic = ''")],
  [
    'a planned session has a topic',
    'study_plan_topic_check',
    "update study_plan set topic = '' where id = 101",
  ],
  [
    'a session is the outcome of one plan',
    'study_plan_bloc_id_held_as_key',
    "insert into study_plan (bloc_id, unit_id, kind, topic, planned_on, held_as) values (100, 104, 'contest', 'Hai', '2022-03-11', 101)",
  ],
  [
    'contest entries are not fewer than none',
    'contest_result_entries_check',
    'update contest_result set entries = -1 where session_id = 101',
  ],
  [
    'a stage of a contest has a name',
    'contest_result_stage_check',
    "update contest_result set stage = '' where session_id = 101",
  ],
];
