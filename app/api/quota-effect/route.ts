import { currentActor } from '@/lib/access/ask';
import { previewQuota } from '@/lib/figures/preview-quota';

const HEADERS = { 'cache-control': 'private, no-store' };

/** GET /api/quota-effect?quotaId=1&rule=range&…: what a changed quota would do, for the person who is changing it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ ok: false }, { status: 401, headers: HEADERS });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const outcome = await previewQuota.execute(actor, asked);
  if (outcome.ok) return Response.json({ ok: true, ...outcome.value }, { headers: HEADERS });
  if (outcome.failure !== 'invalid') {
    return Response.json({ ok: false }, { status: 404, headers: HEADERS });
  }
  // A field that cannot be read yet is no fault of the request: it is said beside the button.
  const [wrong] = Object.values(outcome.fields ?? {});
  return Response.json({ ok: true, effects: [], wrong }, { headers: HEADERS });
}
