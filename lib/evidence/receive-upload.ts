import { cameFromHere } from '@/lib/access/act';
import type { Actor } from '@/lib/access/actor';
import { currentActor } from '@/lib/access/ask';
import { COMMON_FAILURES } from '@/lib/access/outcome';
import { errorFields, log, newRequestId } from '@/lib/platform/log';
import { isOutage } from '@/lib/platform/outage';
import { subjectInput, uploadInput } from './input';
import { MOST_BYTES, REFUSALS } from './media';
import { receiveFile } from './receive-file';

/** The file and the few words around it. */
const MOST_OF_BODY = MOST_BYTES + 64 * 1024;
const HEADERS = { 'cache-control': 'private, no-store' };

const WORDS = {
  ...COMMON_FAILURES,
  foreign: 'Yêu cầu này không đến từ trang của hệ thống nên không được nhận.',
  'signed-out': 'Phiên đăng nhập đã hết. Đồng chí vui lòng đăng nhập lại để gửi tiếp.',
  'too-large': REFUSALS['too-large'],
  away: 'Hệ thống đang bận. Tệp sẽ được gửi lại sau ít phút.',
  broken: 'Hệ thống gặp lỗi khi lưu tệp. Đồng chí vui lòng gửi lại.',
} as const;

function refusal(status: number, failure: keyof typeof WORDS): Response {
  const body = { ok: false, failure, message: WORDS[failure], fields: {} };
  return Response.json(body, { status, headers: HEADERS });
}

/** The body, read no further than the limit and not looked into; null beyond it. */
async function readBody(request: Request): Promise<Buffer | null> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > MOST_OF_BODY) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > MOST_OF_BODY) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The fields and the file of a multipart form; null when it is none. */
async function readForm(body: Buffer, contentType: string) {
  try {
    const headers = { 'content-type': contentType };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const { file, ...fields } = Object.fromEntries(form);
    if (!(file instanceof File)) return null;
    return { fields, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return null;
  }
}

async function answer(request: Request, actor: Actor): Promise<Response> {
  const body = await readBody(request);
  if (body === null) return refusal(413, 'too-large');
  const form = await readForm(body, request.headers.get('content-type') ?? '');
  const sent = uploadInput.safeParse(form?.fields);
  if (!form || !sent.success) return refusal(422, 'invalid');
  const { key, user = actor.userId, ...named } = sent.data;
  if (user !== actor.userId) return refusal(401, 'signed-out');
  const asText = Object.entries(named).map(([name, id]) => [name, String(id)]);
  const subject = subjectInput.safeParse(Object.fromEntries(asText));
  if (!subject.success) return refusal(422, 'invalid');
  const received = await receiveFile(actor, subject.data, form, key);
  if (received.ok) return Response.json(received, { headers: HEADERS });
  const status = received.failure === 'not-found' ? 404 : 422;
  return Response.json({ ...received, fields: {} }, { status, headers: HEADERS });
}

/**
 * POST /api/evidence: one file, its key and its record, as a multipart form. 401, 503 and no answer at all mean "not
 * yet": the phone keeps the file. Anything else is an answer.
 */
export async function receiveUpload(request: Request): Promise<Response> {
  try {
    if (!(await cameFromHere())) return refusal(403, 'foreign');
    const actor = await currentActor();
    return actor ? await answer(request, actor) : refusal(401, 'signed-out');
  } catch (error) {
    log.error('evidence.failed', { reference: newRequestId(), ...errorFields(error) });
    return isOutage(error) ? refusal(503, 'away') : refusal(500, 'broken');
  }
}
