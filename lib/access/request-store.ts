import type { Queryable } from '@/lib/platform/database';
import { queryRows } from '@/lib/platform/database';
import type { UserId } from './ids';

/** A request as it is told from others: its sender's key, and what it asks for. */
export interface KeyedRequest {
  readonly userId: UserId;
  readonly key: string;
  readonly command: string;
  readonly digest: string;
}

/** What was answered under the key before. */
export interface Answered {
  readonly command: string;
  readonly digest: string;
  readonly result: unknown;
}

/**
 * Takes the key for the transaction under way; gives what was answered before if it had been taken. Who comes
 * second while the first is under way waits here until that one has ended, one way or the other.
 */
export async function takeKey(tx: Queryable, request: KeyedRequest): Promise<Answered | null> {
  const { userId, key, command, digest } = request;
  const taken = await queryRows(
    'request.take',
    `insert into accepted_request (user_id, key, command, input_digest) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [userId, key, command, digest],
    tx,
  );
  if (taken.length > 0) return null;
  const before = await queryRows<Answered & { readonly [column: string]: unknown }>(
    'request.answered',
    `select command, input_digest as digest, result from accepted_request where user_id = $1 and key = $2`,
    [userId, key],
    tx,
  );
  const [answered] = before;
  if (!answered) throw new Error('Khóa của lần gửi biến mất giữa chừng');
  return answered;
}

/** Keeps the answer in the same transaction as the change it stands for. */
export async function keepAnswer(
  tx: Queryable,
  { userId, key }: KeyedRequest,
  result: string,
): Promise<void> {
  await queryRows(
    'request.keep',
    'update accepted_request set result = $3 where user_id = $1 and key = $2',
    [userId, key, result],
    tx,
  );
}

/** No phone keeps an entry longer than this before it is sent. */
const KEPT = `interval '90 days'`;

/** Forgets the keys of long ago. */
export async function forgetOldRequests(): Promise<void> {
  await queryRows('request.forget', `delete from accepted_request where at < now() - ${KEPT}`);
}
