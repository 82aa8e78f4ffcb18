import type { Rule } from './rule';

const year = 'insert into campaign_year (bloc_id, code, theme, starts_on, ends_on) values';
const period = 'insert into period (bloc_id, kind, name, starts_on, ends_on) values';

export const campaignRules: readonly Rule[] = [
  [
    'a percent has at most two decimals',
    'campaign_setting_percent_decimals_check',
    'update campaign_setting set percent_decimals = 3 where bloc_id = 100',
  ],
  [
    'a year ends after it begins',
    'campaign_year_check',
    'update campaign_year set ends_on = starts_on where id = 101',
  ],
  [
    'the code of a year is its own in the bloc',
    'campaign_year_bloc_id_code_key',
    `${year} (100, '2022', '', '2023-01-01', '2023-12-31')`,
  ],
  [
    'years do not overlap, not even by a day',
    'campaign_year_one_at_a_time',
    `${year} (100, '2023', '', '2022-12-31', '2023-12-30')`,
  ],
  [
    'the names of deed groups differ',
    'deed_group_bloc_id_name_key',
    "insert into deed_group (bloc_id, name, rank) values (100, 'Nhóm', 2)",
  ],
  [
    'the names of standards differ',
    'ethics_standard_bloc_id_name_key',
    "update ethics_standard set name = 'Chuẩn mực 1' where id = 102",
  ],
  [
    'a standard is retired after it began',
    'ethics_standard_check',
    'update ethics_standard set retired_on = from_date where id = 101',
  ],
  [
    'the names of commitment sections differ',
    'commitment_section_bloc_id_name_key',
    "insert into commitment_section (bloc_id, name, rank) values (100, 'Phần', 2)",
  ],
  [
    'a quota has the numbers of its own rule and of no other',
    'quota_rule_complete',
    'update quota set range_max = 3 where id = 101',
  ],
  [
    'a branch with a chi ủy owes at least one',
    'quota_with_committee_check',
    'update quota set with_committee = 0 where id = 101',
  ],
  [
    'a branch without a chi ủy owes at least one',
    'quota_without_committee_check',
    'update quota set without_committee = 0 where id = 101',
  ],
  [
    'a percent of members is one, up to all',
    'quota_percent_bp_check',
    "update quota set rule = 'percent_of_members', with_committee = null, without_committee = null, percent_bp = 10001 where id = 101",
  ],
  [
    'the upper percent is not below the lower',
    'quota_check',
    "update quota set rule = 'percent_of_members', with_committee = null, without_committee = null, percent_bp = 5000, percent_max_bp = 3000 where id = 101",
  ],
  [
    'a small branch has some members',
    'quota_small_below_check',
    "update quota set rule = 'percent_of_members', with_committee = null, without_committee = null, percent_bp = 3000, small_below = 0, small_owes = 1 where id = 101",
  ],
  [
    'a small branch owes at least one',
    'quota_small_owes_check',
    "update quota set rule = 'percent_of_members', with_committee = null, without_committee = null, percent_bp = 3000, small_below = 7, small_owes = 0 where id = 101",
  ],
  [
    'a range begins above nothing',
    'quota_range_min_check',
    "update quota set rule = 'range', with_committee = null, without_committee = null, range_min = 0 where id = 101",
  ],
  [
    'a range ends not below its beginning',
    'quota_check1',
    "update quota set rule = 'range', with_committee = null, without_committee = null, range_min = 3, range_max = 2 where id = 101",
  ],
  [
    'the issuers of a quota have an order',
    'quota_issuer_quota_id_rank_key',
    "insert into quota_issuer (bloc_id, quota_id, issuer, reference, rank) values (100, 101, 'Khối', '', 1)",
  ],
  [
    'a target ends after it begins',
    'target_check',
    'update target set ends_on = starts_on where id = 101',
  ],
  [
    'a target is a count or a share, not both',
    'target_check1',
    'update target set share_min_bp = 5000 where id = 101',
  ],
  [
    'a target counts at least one',
    'target_count_min_check',
    'update target set count_min = 0 where id = 101',
  ],
  [
    'a target asks for no more than all',
    'target_share_min_bp_check',
    'update target set count_min = null, share_min_bp = 10001 where id = 101',
  ],
  [
    'a period ends after it begins',
    'period_check',
    'update period set ends_on = starts_on where id = 101',
  ],
  [
    'months do not overlap, not even by a day',
    'period_one_at_a_time',
    `${period} (100, 'month', 'Tháng 4', '2022-03-31', '2022-04-29')`,
  ],
  [
    'a grace is at most a month',
    'report_deadline_grace_days_check',
    'update report_deadline set grace_days = 32 where period_id = 101',
  ],
];
