import { type Queryable, queryRows } from './database';
import { inSnapshot, type Seen } from './snapshot';

/**
 * Remembers what was computed from a bloc's rows for as long as no row of that bloc has changed, and not a moment
 * longer. Every change leaves an audit entry in its own transaction (by trigger, so changes made outside the app
 * too); a remembered value is good exactly while no transaction that its snapshot could not see has left one.
 * The check is one indexed read a request, takes no lock and knows nothing of clocks.
 *
 * Only computations that depend on nothing but the bloc's rows and the key may be remembered: who may see the
 * result is decided before, on every request.
 */

const KEPT = 200;
// A superuser may switch triggers off, or put an older backup under the running app: neither outlives this.
const MAX_AGE_MS = 60_000;

/** What was remembered before, and in which tables rows of the bloc have changed since. */
export type Before<T> = { readonly value: T; readonly touched: ReadonlySet<string> };

type Kept = Seen<unknown> & { at: number };
const shared = globalThis as typeof globalThis & { nennepMemo?: Map<string, Kept> };
const memo = () => {
  shared.nennepMemo ??= new Map();
  return shared.nennepMemo;
};
// Requests that arrive together for the same value wait for the one that computes it.
const underWay = new Map<string, Promise<Kept>>();

/**
 * The value under this key of this bloc: remembered if nothing of the bloc has changed since, else computed anew. Then
 * `compute` is handed the former value with the tables touched since, as of the very moment it reads at: what depends
 * on none of them may be taken over.
 */
export async function remember<T>(
  bloc: number,
  key: string,
  compute: (on: Queryable, before: Before<T> | null) => Promise<T>,
): Promise<T> {
  const name = `${bloc}|${key}`;
  let refused: Kept | undefined;
  let former: Kept | null = null;
  for (;;) {
    // A computation under way may have begun before a change that this request must already see: it is checked too.
    const candidate = await (underWay.get(name) ?? memo().get(name));
    if (!candidate || candidate === refused) {
      return (await start(bloc, name, compute, former)).value as T;
    }
    const young = Date.now() - candidate.at < MAX_AGE_MS;
    if (young && (await unchangedSince(bloc, candidate.snapshot))) {
      keep(name, candidate);
      return candidate.value as T;
    }
    refused = candidate;
    former = young ? candidate : null;
  }
}

function start<T>(
  bloc: number,
  name: string,
  compute: (on: Queryable, before: Before<T> | null) => Promise<T>,
  former: Kept | null,
): Promise<Kept> {
  const read = async (on: Queryable) =>
    compute(
      on,
      former && {
        value: former.value as T,
        touched: await touchedSince(on, bloc, former.snapshot),
      },
    );
  const computing = inSnapshot(read).then((seen) => {
    // What was taken over is as old as it was.
    const kept = { ...seen, at: former?.at ?? Date.now() };
    keep(name, kept);
    return kept;
  });
  underWay.set(name, computing);
  const forget = () => {
    if (underWay.get(name) === computing) underWay.delete(name);
  };
  computing.then(forget, forget);
  return computing;
}

/** Puts a value last; the one longest unused goes when there are too many (a Map keeps the order of writing). */
function keep(name: string, kept: Kept): void {
  const all = memo();
  all.delete(name);
  all.set(name, kept);
  if (all.size > KEPT) {
    const oldest = all.keys().next().value;
    if (oldest !== undefined) all.delete(oldest);
  }
}

async function unchangedSince(bloc: number, snapshot: string): Promise<boolean> {
  const rows = await queryRows<{ unchanged: boolean }>(
    'memo.unchanged',
    `select not exists (
       select from audit_entry
       where bloc_id = $1
         and transaction >= pg_snapshot_xmin($2::pg_snapshot)
         and not pg_visible_in_snapshot(transaction, $2::pg_snapshot)
     ) as unchanged`,
    [bloc, snapshot],
  );
  return rows[0]?.unchanged === true;
}

/** The tables in which this reader sees changes of the bloc that the snapshot could not see. */
async function touchedSince(
  on: Queryable,
  bloc: number,
  snapshot: string,
): Promise<ReadonlySet<string>> {
  const rows = await queryRows<{ name: string }>(
    'memo.touched',
    `select distinct table_name as name from audit_entry
     where bloc_id = $1
       and transaction >= pg_snapshot_xmin($2::pg_snapshot)
       and not pg_visible_in_snapshot(transaction, $2::pg_snapshot)`,
    [bloc, snapshot],
    on,
  );
  return new Set(rows.map(({ name }) => name));
}
