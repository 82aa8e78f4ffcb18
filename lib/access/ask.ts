import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { today } from '@/lib/platform/clock';
import type { Actor } from './actor';
import type { Query } from './gate';
import { readSessionId } from './next-auth';
import { samePath } from './same-path';
import { findActor, noteSessionUse } from './session-store';

/** Set by the proxy; only used to come back to where one wanted to go. */
const WANTED_URL = 'x-wanted-url';

/** Who is signed in, read once a request from the database; null when nobody is. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId(await cookies());
  if (!sessionId) return null;
  const found = await findActor(sessionId, today());
  if (!found) return null;
  if (found.unnoted) await noteSessionUse(sessionId);
  return found.actor;
});

/** Who is signed in, or the sign-in page, which leads back to the page wanted. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const wanted = samePath((await headers()).get(WANTED_URL));
  redirect(wanted === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`);
}

/**
 * How a page reads: through the gate, as who is signed in. What is malformed, foreign, not allowed or not there
 * is one and the same "not found". In `{ ...(await searchParams), ...(await params) }` the path comes last, so
 * that `?unitId=` cannot stand in for it.
 */
export async function ask<Result>(query: Query<Result>, raw: unknown): Promise<Result> {
  const outcome = await query.execute(await requireActor(), raw);
  if (!outcome.ok) notFound();
  return outcome.value;
}
