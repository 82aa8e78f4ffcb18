import type pg from 'pg';
import { percentile } from './load';

const CHANGES = 30;

/**
 * How long one waits for a page when something of its bloc has changed a moment before: a row is changed and changed
 * back, each time followed by one request.
 */
export async function afterEachChange(
  base: string,
  cookie: string,
  path: string,
  owner: pg.Client,
  bloc: string,
): Promise<{ p50: number; p95: number }> {
  const took: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    await owner.query(
      `update inspection set version = version + $2
       where id = (select min(i.id) from inspection i join bloc b on b.id = i.bloc_id where b.code = $1)`,
      [bloc, change % 2 === 0 ? 1 : -1],
    );
    const began = performance.now();
    const answer = await fetch(new URL(path, base), { headers: { cookie } });
    await answer.text();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    took.push(performance.now() - began);
  }
  return { p50: percentile(took, 50), p95: percentile(took, 95) };
}
