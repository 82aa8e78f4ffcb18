import fs from 'node:fs';
import path from 'node:path';
import { migrate } from '@/lib/platform/start/migrate';
import { startPostgres } from '@/lib/platform/start/postgres';
import { reportFailure } from '@/lib/platform/start/refusal';

/**
 * A private throw-away PostgreSQL for experiments, migrated and empty:
 *
 *   npx tsx tests/support/scratch-database.ts NAME
 *
 * It lives in .data/scratch-NAME, writes the two addresses to env.sh there and stays until Ctrl-C
 * (or SIGTERM). The data stays for the next start; remove the folder to begin again.
 */
async function main(): Promise<void> {
  const folder = path.resolve('.data', `scratch-${process.argv[2] ?? 'default'}`);
  const server = await startPostgres({ folder, throwAway: true });
  try {
    console.log('Đã áp dụng:', await migrate(server.ownerUrl));
    const lines = [
      `export DATABASE_URL='${server.ownerUrl}'`,
      `export APP_DATABASE_URL='${server.appUrl}'`,
    ];
    fs.writeFileSync(path.join(folder, 'env.sh'), `${lines.join('\n')}\n`, { mode: 0o600 });
    console.log(lines.join('\n'));
    console.log(`PostgreSQL pid ${server.pid}. Ctrl-C để dừng.`);
    const waiting = setInterval(() => {}, 60_000);
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    });
    clearInterval(waiting);
  } finally {
    await server.stop();
  }
}

main().catch((error) => {
  process.exitCode = reportFailure(error);
});
