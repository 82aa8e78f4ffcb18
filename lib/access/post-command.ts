import { z } from 'zod';
import { errorFields, log, newRequestId } from '@/lib/platform/log';
import { isOutage } from '@/lib/platform/outage';
import { cameFromHere } from './act';
import { currentActor } from './ask';
import type { AnyCommand } from './gate';
import { COMMON_FAILURES, type Failed, type FieldErrors } from './outcome';
import { forgetOldRequests } from './request-store';

/** A form's text is a few thousand characters; files go another way. */
const MOST_BYTES = 256 * 1024;

/** `user` says for whom this was typed: on a shared phone somebody else may have signed in since. */
const envelope = z.strictObject({
  key: z.uuid(),
  input: z.unknown(),
  user: z.int().optional(),
});

const HEADERS = { 'cache-control': 'private, no-store' };

const WORDS = {
  ...COMMON_FAILURES,
  foreign: 'Yêu cầu này không đến từ trang của hệ thống nên không được nhận.',
  'signed-out': 'Phiên đăng nhập đã hết. Đồng chí vui lòng đăng nhập lại để gửi tiếp.',
  'too-large': 'Nội dung gửi lên quá lớn.',
  away: 'Hệ thống đang bận. Nội dung sẽ được gửi lại sau ít phút.',
} as const;

function refusal(status: number, failure: keyof typeof WORDS, extra: object = {}): Response {
  const body = { ok: false, failure, message: WORDS[failure], fields: {}, ...extra };
  return Response.json(body, { status, headers: HEADERS });
}

/** The body as text, read no further than the limit; null beyond it. */
async function readBody(request: Request): Promise<string | null> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > MOST_BYTES || !request.body) return declared > MOST_BYTES ? null : '';
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sentences beside the fields: the schema's own, or the failure's. */
function fieldsOf(command: AnyCommand, failed: Failed<string>): FieldErrors {
  const found = [
    ...(failed.field ? [{ ...failed, field: failed.field }] : []),
    ...(failed.more ?? []),
  ];
  const said = found.map(({ field, failure }) => [field, command.words[failure] ?? '']);
  return { ...Object.fromEntries(said), ...failed.fields };
}

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'changed-meanwhile': 409 };

function refused(command: AnyCommand, failed: Failed<string>): Response {
  const body = {
    ok: false,
    failure: failed.failure,
    message: command.words[failed.failure],
    fields: fieldsOf(command, failed),
    ...(failed.current ? { current: failed.current } : {}),
  };
  return Response.json(body, { status: STATUS[failed.failure] ?? 422, headers: HEADERS });
}

async function answer(commands: ReadonlyMap<string, AnyCommand>, request: Request, name: string) {
  if (!(await cameFromHere())) return refusal(403, 'foreign');
  const command = commands.get(name);
  if (!command) return refusal(404, 'not-found');
  const actor = await currentActor();
  if (!actor) return refusal(401, 'signed-out');
  const text = await readBody(request);
  if (text === null) return refusal(413, 'too-large');
  const sent = envelope.safeParse(parse(text));
  if (!sent.success) return refusal(422, 'invalid');
  const { key, input, user = actor.userId } = sent.data;
  if (user !== actor.userId) return refusal(401, 'signed-out');
  const outcome = await command.execute(actor, input, key);
  if (!outcome.ok) return refused(command, outcome);
  tidyNowAndThen();
  return Response.json(outcome, { headers: HEADERS });
}

const TIDY_EVERY_MS = 60 * 60 * 1000;
let tidied = 0;

/** Now and then, beside a request that is being answered. */
function tidyNowAndThen(): void {
  if (Date.now() - tidied < TIDY_EVERY_MS) return;
  tidied = Date.now();
  forgetOldRequests().catch((error) => log.warn('command.tidy-failed', errorFields(error)));
}

/**
 * The one address of all commands, `POST /api/commands/NAME` with `{ key, input }`. Unlike a server action's its
 * name outlives deployments, so that what waits on a phone can still be sent. 401, 503 and no answer at all mean
 * "not yet": the phone keeps it. Anything else is an answer.
 */
export function commandHandler(all: readonly AnyCommand[]) {
  const commands = new Map(all.map((command) => [command.name, command]));
  return async (request: Request, name: string): Promise<Response> => {
    try {
      return await answer(commands, request, name);
    } catch (error) {
      const reference = newRequestId();
      const away = isOutage(error);
      log.error('command.failed', { command: name, reference, ...errorFields(error) });
      if (away) return refusal(503, 'away');
      const message = `Hệ thống gặp lỗi khi ghi. Đồng chí vui lòng gửi lại; nếu vẫn lỗi, báo mã ${reference}.`;
      return Response.json(
        { ok: false, failure: 'broken', message, fields: {} },
        { status: 500, headers: HEADERS },
      );
    }
  };
}
