import { digestOf } from '@/lib/platform/digest';
import { log, newRequestId } from '@/lib/platform/log';
import { refusedBy } from '@/lib/platform/outage';
import {
  type Transaction,
  type TransactionOptions,
  withTransaction,
} from '@/lib/platform/transaction';
import type { Actor } from './actor';
import { type CommonFailure, type Failed, fail, type Outcome, ok } from './outcome';
import { type KeyedRequest, keepAnswer, takeKey } from './request-store';

/** One change that has been admitted: its shape is right and its sender may do such things. */
export interface Change<Result, Failure extends string> {
  readonly command: string;
  readonly input: unknown;
  readonly constraints: Readonly<Record<string, Failure>>;
  readonly isolation: TransactionOptions['isolation'];
  run(tx: Transaction): Promise<Outcome<Result, Failure>>;
}

/** Carries an expected failure out of the transaction, which must roll back. */
class Refused<Failure extends string> extends Error {
  constructor(readonly failed: Failed<Failure>) {
    super(failed.failure);
  }
}

const refused = <Failure extends string>(failed: Failed<Failure>) => new Refused(failed);

async function answerOnce<Result, Failure extends string>(
  change: Change<Result, Failure>,
  tx: Transaction,
  request: KeyedRequest | null,
): Promise<Outcome<Result, Failure>> {
  if (request) {
    const before = await takeKey(tx, request);
    if (before) {
      const same = before.command === request.command && before.digest === request.digest;
      if (!same) throw refused<CommonFailure>(fail('key-reused'));
      return ok(before.result as Result);
    }
  }
  const outcome = await change.run(tx);
  if (!outcome.ok) throw refused(outcome);
  // The first answer is the one that can be repeated: exactly what JSON makes of it.
  const text = JSON.stringify(outcome.value ?? null);
  if (request) await keepAnswer(tx, request, text);
  return ok(JSON.parse(text) as Result);
}

/** The database refused what the checks let through: two at once, or a rule that only it knows. */
function byConstraint<Result, Failure extends string>(
  change: Change<Result, Failure>,
  error: unknown,
): Failed<Failure | CommonFailure> | null {
  const refusal = refusedBy(error);
  if (!refusal) return null;
  const known = Object.hasOwn(change.constraints, refusal.constraint);
  const failure = known ? change.constraints[refusal.constraint] : undefined;
  if (failure !== undefined) return fail(failure);
  log.error('command.refused-by-database', { command: change.command, ...refusal });
  return fail('contradicts');
}

/**
 * Carries a change out in one transaction under the actor's name, once for each key: sent again, the first answer
 * is given again; another content under the same key is refused. A failure leaves no trace, not even of the key.
 */
export async function carryOut<Result, Failure extends string>(
  change: Change<Result, Failure>,
  actor: Actor,
  key: string | undefined,
): Promise<Outcome<Result, Failure | CommonFailure>> {
  const { userId } = actor;
  const digest = key === undefined ? '' : digestOf(change.input);
  const request = key === undefined ? null : { userId, key, command: change.command, digest };
  const audit = { actor: `user:${userId}`, requestId: newRequestId() };
  const options = change.isolation ? { isolation: change.isolation } : {};
  try {
    return await withTransaction(audit, (tx) => answerOnce(change, tx, request), options);
  } catch (error) {
    if (error instanceof Refused) return error.failed as Failed<Failure | CommonFailure>;
    const failed = byConstraint(change, error);
    if (failed) return failed;
    throw error;
  }
}
