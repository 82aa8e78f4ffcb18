import pg from 'pg';
import { withoutPassword } from '../connection-string';
import { appDatabaseUrl, readEnvironment } from '../env';
import { allowSteppingDown, checkAppLogin } from './app-role';
import { startPostgres } from './postgres';
import { Refusal } from './refusal';

/** A database to run on: somebody's server, or our own embedded one. */
export interface DatabaseServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** What to tell people about it, without a password. */
  readonly description: string;
  /** Once migrated: makes sure the app role can sign in, or refuses. */
  letAppIn(): Promise<void>;
  stop(): Promise<void>;
}

const OLDEST_MAJOR = 15;
const UNREACHABLE_CURE =
  'hãy kiểm tra DATABASE_URL và máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL nhúng';

/** Refuses a server that does not answer or is too old, in one sentence with the cure. */
async function checkServer(address: string): Promise<void> {
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
    await client.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'hết giờ chờ';
    throw new Refusal(
      `Không kết nối được cơ sở dữ liệu ${withoutPassword(address)} (${code}): ${UNREACHABLE_CURE}.`,
    );
  }
  try {
    const { rows } = await client.query<{ major: number; version: string }>(
      `select current_setting('server_version_num')::int / 10000 as major,
              current_setting('server_version') as version`,
    );
    const found = rows[0];
    if (!found || found.major < OLDEST_MAJOR) {
      throw new Refusal(
        `Máy chủ là PostgreSQL ${found?.version ?? '?'}, cần từ ${OLDEST_MAJOR} trở lên: hãy nâng cấp, hoặc bỏ DATABASE_URL để dùng PostgreSQL nhúng.`,
      );
    }
  } finally {
    await client.end();
  }
}

/** DATABASE_URL in the environment means: use that server and start none. */
export async function openDatabaseServer(): Promise<DatabaseServer> {
  const environment = readEnvironment();
  const given = environment.DATABASE_URL;
  if (!given) {
    const embedded = await startPostgres();
    const description = `PostgreSQL nhúng, cổng ${embedded.port}`;
    return { ...embedded, description, letAppIn: async () => {} };
  }
  await checkServer(given);
  const appUrl = appDatabaseUrl(environment);
  return {
    ownerUrl: given,
    appUrl,
    description: withoutPassword(given),
    letAppIn: async () => {
      if (!environment.APP_DATABASE_URL) await allowSteppingDown(given);
      await checkAppLogin(appUrl);
    },
    stop: async () => {},
  };
}
