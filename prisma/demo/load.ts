import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { type DateOnly, today as todayInVietnam } from '@/lib/platform/clock';
import { withRulesAside } from './aside';
import { generateBloc } from './bloc';
import { day, later } from './calendar';
import { demoSpecs } from './worlds';
import { Numbers, writeRows } from './writer';

/** True where no bloc has ever been made: only then may the demo be loaded. */
export async function isEmpty(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from bloc) as empty',
    );
    return rows[0]?.empty ?? false;
  } finally {
    await client.end();
  }
}

/**
 * Loads the five illustrative blocs with the owner's connection in one transaction: all of it or nothing. The
 * password opens every demo account. Nothing happens after today, which is the day in Việt Nam unless handed in.
 */
export async function loadDemoWorld(
  connectionString: string,
  options: { password: string; onStep: (text: string) => void; today?: DateOnly },
): Promise<void> {
  // The articles reach to January 2024: with a clock set back, the demo still holds what they state.
  const today = later(options.today ?? todayInVietnam(), day('2024-03-01'));
  // One hash for all accounts: hashing is slow on purpose, and the password is the same.
  const passwordHash = await hash(options.password);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local app.bulk_load = 'on'`);
    await client.query(`select set_config('app.actor', 'demo', true)`);
    const numbers = Numbers.fromOne();
    await withRulesAside(client, async () => {
      for (const spec of demoSpecs(today)) {
        const { blocId, rows } = generateBloc(spec, { numbers, today, passwordHash });
        const written = await writeRows(client, blocId, rows);
        options.onStep(`${spec.name}: ${written.toLocaleString('vi-VN')} dòng`);
      }
    });
    await numbers.settle(client);
    await client.query('commit');
    // The planner needs to know the tables; the visibility map makes index-only reads possible.
    await client.query('vacuum analyze');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
