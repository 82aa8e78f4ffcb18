import type { Rule } from './rule';

const account = 'insert into app_user (bloc_id, login, display_name, password_hash';

export const accessRules: readonly Rule[] = [
  [
    'a login belongs to one account',
    'app_user_login_key',
    `${account}) values (200, 'an100', 'An', '$argon2id$x')`,
  ],
  [
    'a login is written in small letters',
    'app_user_login_check',
    "update app_user set login = 'An100' where id = 101",
  ],
  [
    'an e-mail address belongs to one account',
    'app_user_email_key',
    "update app_user set email = 'an200@example.vn' where id = 101",
  ],
  [
    'an e-mail address looks like one',
    'app_user_email_check',
    "update app_user set email = 'an.example.vn' where id = 101",
  ],
  [
    'a password is kept as argon2id only',
    'app_user_password_hash_check',
    "update app_user set password_hash = 'nennep' where id = 101",
  ],
  [
    'a demo account lives in an illustrative bloc only',
    'app_user_demo_only',
    `with real as (insert into bloc (id, code, name, province) values (300, 'b300', 'Khối', 'Tỉnh') returning id) ${account}, demo) select id, 'thu', 'Thu', '$argon2id$x', true from real`,
  ],
  [
    'a grant ends after it began',
    'user_grant_check',
    'update user_grant set to_date = from_date where id = 101',
  ],
  [
    'a grant is not given twice at a time',
    'user_grant_once',
    "insert into user_grant (bloc_id, user_id, role, unit_id, from_date) values (100, 101, 'secretary', 104, '2022-06-01')",
  ],
  [
    'a session expires after it began',
    'user_session_check',
    'update user_session set expires_at = created_at where user_id = 101',
  ],
  [
    'the audit knows four operations',
    'audit_entry_operation_check',
    "insert into audit_entry (table_name, row_key, operation, actor) values ('unit', '1', 'select', 'x')",
  ],
];
