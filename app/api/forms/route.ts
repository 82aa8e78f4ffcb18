import { currentActor } from '@/lib/access/ask';
import { FORMS } from './forms';

const HEADERS = { 'cache-control': 'private, no-store' };

/** GET /api/forms: whose device this is, and the empty forms that person may open, as the pages themselves decide. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ ok: false }, { status: 404, headers: HEADERS });
  const opens = await Promise.all(
    [...FORMS].map(async ([path, form]) => ((await form.admits(actor, {})) ? [path] : [])),
  );
  return Response.json({ ok: true, user: actor.userId, forms: opens.flat() }, { headers: HEADERS });
}
