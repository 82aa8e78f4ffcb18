import type pg from 'pg';
import type { SessionId } from '@/lib/access/ids';
import { sessionCookie } from '@/lib/access/next-auth';

/** A member with the secretary of the member's branch, both signed in. */
export type Person = {
  memberId: number;
  member: string;
  secretary: string;
};

/**
 * So many members of a bloc, spread over its branches, each with an own session and with a secretary's beside it.
 * None of them has handed in this year's commitment. They are new in each run.
 */
export async function gatherPeople(
  owner: pg.Client,
  bloc: string,
  count: number,
): Promise<Person[]> {
  const { rows } = await owner.query<{ member: number; unit: number; bloc: number }>(
    `select m.member_id as member, m.unit_id as unit, m.bloc_id as bloc
     from membership m join bloc b on b.id = m.bloc_id join unit u on u.id = m.unit_id
     where b.code = $1 and m.kind = 'home' and m.standing = 'official' and m.to_date is null and u.closed_on is null
       and m.from_date < current_date - 400
       and not exists (select from app_user a where a.member_id = m.member_id)
     order by row_number() over (partition by m.unit_id order by m.member_id), m.unit_id
     limit $2`,
    [bloc, count],
  );
  const people: Person[] = [];
  await owner.query('begin');
  for (const { member, unit, bloc: blocId } of rows) {
    const begin = async (role: string, memberId: number | null) =>
      cookieOf(
        await beginSession(owner, { role, memberId, unit, blocId, login: `${role}.${member}` }),
      );
    people.push({
      memberId: member,
      member: await begin('member', member),
      secretary: await begin('secretary', null),
    });
  }
  await owner.query(
    `delete from commitment c using campaign_year y
     where y.id = c.year_id and current_date between y.starts_on and y.ends_on and c.member_id = any ($1)`,
    [rows.map(({ member }) => member)],
  );
  await owner.query('commit');
  return people;
}

/** Takes the accounts of earlier crowds out of the way; what they did stays. */
export async function forgetPeople(owner: pg.Client): Promise<void> {
  await owner.query(
    `update app_user set member_id = null, disabled_at = now(), login = 'da-' || id
     where login like 'do-toc-do.%'`,
  );
}

type Account = {
  role: string;
  login: string;
  memberId: number | null;
  unit: number;
  blocId: number;
};

/** An account with one grant and a session, without a password anybody knows. */
async function beginSession(owner: pg.Client, account: Account): Promise<SessionId> {
  const { rows } = await owner.query<{ id: SessionId }>(
    `with person as (
       insert into app_user (bloc_id, login, display_name, password_hash, member_id, demo)
       select $1, 'do-toc-do.' || $2, 'Người đo', password_hash, $3, true from app_user where demo order by id limit 1
       returning id
     ), granted as (
       insert into user_grant (bloc_id, user_id, role, unit_id, from_date)
       select $1, id, $4::role, $5, current_date - 1 from person
     )
     insert into user_session (user_id, expires_at, address, device)
     select id, now() + interval '6 hours', '127.0.0.1', 'bench' from person returning id`,
    [account.blocId, account.login, account.memberId, account.role, account.unit],
  );
  const session = rows[0];
  if (!session) throw new Error(`no session for ${account.login}`);
  return session.id;
}

async function cookieOf(session: SessionId): Promise<string> {
  const { name, value } = await sessionCookie(session);
  return `${name}=${value}`;
}
