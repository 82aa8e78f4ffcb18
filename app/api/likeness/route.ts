import { currentActor } from '@/lib/access/ask';
import { findAlike as findAlikeCommitments } from '@/lib/commitments/find-alike';
import { findAlike as findAlikeDeeds } from '@/lib/deeds/find-alike';

/** What can be compared while it is being typed, by the address's `kind`. */
const KINDS = new Map([
  ['deed', findAlikeDeeds],
  ['commitment', findAlikeCommitments],
]);

const HEADERS = { 'cache-control': 'private, no-store' };

/** GET /api/likeness?kind=deed&field=title&text=…: texts nearly the same, for the person who is typing. */
export async function GET(request: Request): Promise<Response> {
  const { kind = '', ...input } = Object.fromEntries(new URL(request.url).searchParams);
  const actor = await currentActor();
  const outcome = actor && (await KINDS.get(kind)?.execute(actor, input));
  if (!outcome?.ok) return Response.json({ ok: false }, { status: 404, headers: HEADERS });
  return Response.json({ ok: true, alike: outcome.value }, { headers: HEADERS });
}
