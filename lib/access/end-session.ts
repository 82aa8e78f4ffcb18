import { z } from 'zod';
import { newRequestId } from '@/lib/platform/log';
import { withTransaction } from '@/lib/platform/transaction';
import { command } from './gate';
import type { SessionId } from './ids';
import { sessionIdInput } from './input';
import { ok } from './outcome';
import { endSession, findSession } from './session-store';

/** Đăng xuất một thiết bị: ends one of the own sessions, from the next request on. */
export const endOneSession = command({
  name: 'session.end',
  capability: 'session.end',
  input: z.strictObject({ sessionId: sessionIdInput }),
  failures: {},
  subject: ({ tx, actor }, { sessionId }) => findSession(tx, actor.userId, sessionId),
  async run({ tx, actor, subject }) {
    await endSession(tx, subject.id);
    return ok({ own: subject.id === actor.sessionId });
  },
});

/**
 * Đăng xuất: ends the session one is in. It needs no right and asks nothing: whoever holds the token may throw
 * it away, also when the account has been disabled meanwhile.
 */
export async function endOwnSession(sessionId: SessionId): Promise<void> {
  const audit = { actor: `session:${sessionId}`, requestId: newRequestId() };
  await withTransaction(audit, (tx) => endSession(tx, sessionId));
}
