import pg from 'pg';
import { APP_ROLE } from '../env';
import { Refusal } from './refusal';

/**
 * On somebody's own server with one DATABASE_URL the app steps down to its role as each session
 * starts, for which the owner must be a member of that role: joins it, or says who can.
 */
export async function allowSteppingDown(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ member: boolean; login: string }>(
      `select pg_has_role(current_user, $1, 'member') as member, quote_ident(current_user) as login`,
      [APP_ROLE],
    );
    if (rows[0]?.member) return;
    await client.query(`grant ${APP_ROLE} to current_user`).catch(() => {
      throw new Refusal(
        `Tài khoản trong DATABASE_URL chưa thuộc vai trò ${APP_ROLE}: hãy nhờ quản trị chạy "grant ${APP_ROLE} to ${rows[0]?.login}", hoặc đặt APP_DATABASE_URL.`,
      );
    });
  } finally {
    await client.end();
  }
}

/** Refuses an address of the app role with which nobody can sign in. */
export async function checkAppLogin(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `Vai trò của ứng dụng không kết nối được cơ sở dữ liệu (${reason}): hãy sửa APP_DATABASE_URL rồi chạy lại.`,
    );
  } finally {
    await client.end();
  }
}
