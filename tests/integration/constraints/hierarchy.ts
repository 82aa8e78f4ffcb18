import type { Rule } from './rule';

const now = "'2022-06-01'";

export const hierarchyRules: readonly Rule[] = [
  [
    'a bloc has one root',
    'unit_one_root',
    `insert into unit (bloc_id, kind, name, code, opened_on) values (100, 'bloc', 'Hai', 'z', ${now})`,
  ],
  [
    'a unit closes after the day it opened',
    'unit_check',
    'update unit set closed_on = opened_on where id = 106',
  ],
  ['a unit has a name', 'unit_name_check', "update unit set name = '' where id = 106"],
  [
    'the code of a unit is its own in the bloc',
    'unit_bloc_id_code_key',
    "update unit set code = 'd' where id = 106",
  ],
  [
    'the names of sectors differ',
    'sector_bloc_id_name_key',
    "insert into sector (bloc_id, name, rank) values (100, 'Doanh nghiệp', 2)",
  ],
  [
    'the code of a bloc is its own',
    'bloc_code_key',
    "update bloc set code = 'b200' where id = 100",
  ],
  [
    'the code of a bloc fits into an address',
    'bloc_code_check',
    "update bloc set code = 'Khối 1' where id = 100",
  ],
  [
    'a bloc with demo accounts stays illustrative',
    'bloc_demo_only',
    'update bloc set illustrative = false where id = 100',
  ],
  [
    'a branch stands under a committee, never under the bloc',
    'unit_placement_kinds',
    `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date) values (100, 106, 'branch', 101, 'bloc', ${now})`,
  ],
  [
    'a unit stands in one place at a time',
    'unit_placement_one_at_a_time',
    `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date) values (100, 104, 'branch', 107, 'grassroots_committee', ${now})`,
  ],
  [
    'a place ends after it began',
    'unit_placement_check',
    'update unit_placement set to_date = from_date where id = 104',
  ],
  [
    'a place knows the true kind of its unit',
    'unit_placement_unit_id_unit_kind_fkey',
    `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date) values (100, 106, 'section_committee', 107, 'grassroots_committee', ${now})`,
  ],
  [
    'a place knows the true kind of its parent',
    'unit_placement_parent_id_parent_kind_fkey',
    `insert into unit_placement (bloc_id, unit_id, unit_kind, parent_id, parent_kind, from_date) values (100, 106, 'branch', 105, 'grassroots_committee', ${now})`,
  ],
  [
    'a branch has one chi ủy at a time',
    'branch_committee_one_at_a_time',
    `insert into branch_committee (bloc_id, unit_id, from_date) values (100, 104, ${now})`,
  ],
  [
    'a chi ủy ends after it began',
    'branch_committee_check',
    'update branch_committee set to_date = from_date where id = 101',
  ],
  [
    'only branches have a chi ủy',
    'branch_committee_branch_only',
    `insert into branch_committee (bloc_id, unit_id, from_date) values (100, 107, ${now})`,
  ],
  [
    'a name has single spaces and none at its ends',
    'member_full_name_check',
    "update member set full_name = 'Nguyễn  Văn An' where id = 101",
  ],
  [
    'a birth year is a likely one',
    'member_birth_year_check',
    'update member set birth_year = 1822 where id = 101',
  ],
  [
    'a member is at home in one branch at a time',
    'membership_one_at_a_time',
    `insert into membership (bloc_id, member_id, unit_id, standing, from_date) values (100, 101, 106, 'official', ${now})`,
  ],
  [
    'a membership ends after it began',
    'membership_check',
    'update membership set to_date = from_date where id = 101',
  ],
  [
    'who is exempt has a class of reason, nobody else has',
    'membership_check1',
    "update membership set exempt_reason = 'age' where id = 101",
  ],
  [
    'members belong to branches only',
    'membership_branch_only',
    `insert into membership (bloc_id, member_id, unit_id, standing, from_date) values (100, 103, 102, 'official', ${now})`,
  ],
  [
    'a unit has one secretary at a time',
    'post_one_secretary',
    `insert into post (bloc_id, unit_id, member_id, kind, from_date) values (100, 104, 102, 'secretary', ${now})`,
  ],
  [
    'nobody holds one post twice at a time',
    'post_one_holder',
    `with earlier as (update post set kind = 'deputy_secretary' where id = 101 returning 1) insert into post (bloc_id, unit_id, member_id, kind, from_date) values (100, 104, 101, 'deputy_secretary', ${now})`,
  ],
  [
    'a post ends after it began',
    'post_check',
    'update post set to_date = from_date where id = 101',
  ],
];
