import pg from 'pg';

/** A member with an account of the test's own, and the secretary's branch it belongs to. */
export interface OwnMember {
  readonly login: string;
  readonly name: string;
}

/**
 * Gives a member of the secretary's branch who has no account yet one of its own, with the demo's password, and takes
 * away what the demo wrote as the commitment of this year: other tests are at work on the demo's accounts meanwhile.
 */
export async function openOwnMember(login: string): Promise<OwnMember> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await database.connect();
  try {
    const { rows } = await database.query<{ name: string }>(
      `with model as (
         select u.bloc_id, u.password_hash, g.unit_id from app_user u join user_grant g on g.user_id = u.id
         where u.login = 'haugiang.member'
       ), chosen as (
         select m.id, m.full_name, model.* from model
         join membership s on s.unit_id = model.unit_id and s.kind = 'home' and s.standing = 'official'
           and s.from_date < current_date - 400 and s.to_date is null
         join member m on m.id = s.member_id
         where not exists (select from app_user u where u.member_id = m.id)
           and not exists (select from post p where p.member_id = m.id and p.to_date is null)
         order by m.id limit 1
       ), account as (
         insert into app_user (bloc_id, login, email, display_name, password_hash, member_id, demo)
         select bloc_id, $1, null, full_name, password_hash, id, true from chosen returning id, bloc_id, member_id
       ), granted as (
         insert into user_grant (bloc_id, user_id, role, unit_id, from_date)
         select account.bloc_id, account.id, 'member', chosen.unit_id, '2021-01-01' from account, chosen
       ), empty as (
         delete from commitment c using chosen, campaign_year y
         where c.member_id = chosen.id and y.id = c.year_id and current_date between y.starts_on and y.ends_on
       )
       select full_name as name from chosen`,
      [login],
    );
    if (!rows[0]) throw new Error('The branch of the secretary has nobody without an account.');
    return { login, name: rows[0].name };
  } finally {
    await database.end();
  }
}
