import { type Queryable, queryRows } from '@/lib/platform/database';
import type { UserId } from './ids';
import type { Role } from './role';
import type { TextSize } from './text-size';

export interface Credentials {
  readonly id: UserId;
  readonly login: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
}

/** The account with this login or e-mail address, both in lower case. */
export async function findCredentials(loginOrEmail: string): Promise<Credentials | null> {
  const rows = await queryRows<Credentials>(
    'access-credentials',
    `select id, login, password_hash as "passwordHash", disabled_at is not null as disabled
     from app_user where login = $1 or email = $1
     order by login = $1 desc limit 1`,
    [loginOrEmail],
  );
  return rows[0] ?? null;
}

/** True when the user has begun a session from this address within 30 days. */
export async function hasSignedInFrom(userId: UserId | null, address: string): Promise<boolean> {
  const rows = await queryRows(
    'access-known-address',
    `select from user_session
     where user_id = $1 and address = $2 and created_at > now() - interval '30 days' limit 1`,
    [userId, address],
  );
  return rows.length > 0;
}

/** Keeps the size of text somebody chose; the same size again changes nothing. */
export async function saveTextSize(on: Queryable, userId: UserId, size: TextSize): Promise<void> {
  await queryRows(
    'access-save-text-size',
    `update app_user set text_size = $2::text_size, version = version + 1
     where id = $1 and text_size <> $2::text_size`,
    [userId, size],
    on,
  );
}

export type AttemptOutcome =
  | 'signed_in'
  | 'wrong_password'
  | 'unknown_login'
  | 'disabled'
  | 'slowed_down';

/** A line of the security log of sign-ins, which the app can only add to. */
export async function recordAttempt(
  login: string,
  address: string,
  outcome: AttemptOutcome,
  on?: Queryable,
): Promise<void> {
  await queryRows(
    'access-record-attempt',
    'insert into sign_in_attempt (login, address, outcome) values ($1, $2, $3)',
    [login, address, outcome],
    on,
  );
}

/** The demo's accounts of one bloc. */
export interface DemoAccounts {
  readonly blocName: string;
  readonly users: readonly { readonly login: string; readonly role: Role }[];
}

/** The demo's accounts, for the sign-in page; none on a database that the demo did not make. */
export async function readDemoAccounts(): Promise<readonly DemoAccounts[]> {
  return queryRows<DemoAccounts>(
    'access-demo-accounts',
    `select b.name as "blocName",
            json_agg(json_build_object('login', u.login, 'role', u.role) order by u.role desc, u.login) as users
     from bloc b
     join (select a.bloc_id, a.login, max(g.role) as role
           from app_user a join user_grant g on g.user_id = a.id
           where a.demo and a.disabled_at is null
           group by a.id) u on u.bloc_id = b.id
     where b.illustrative
     group by b.id order by b.id`,
  );
}
