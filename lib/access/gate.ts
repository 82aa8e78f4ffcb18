import type { z } from 'zod';
import { type DateOnly, today } from '@/lib/platform/clock';
import { log, newRequestId } from '@/lib/platform/log';
import { type Transaction, withTransaction } from '@/lib/platform/transaction';
import type { Actor } from './actor';
import type { UnitId } from './ids';
import { type Capability, can, rootsFor } from './permissions';

/** What every reading and every change is told about its caller. */
export interface Context {
  readonly actor: Actor;
  /** The units at and below which the actor holds the capability asked for. */
  readonly roots: readonly UnitId[];
  readonly today: DateOnly;
}
export interface ChangeContext extends Context {
  readonly tx: Transaction;
}

/**
 * What can go wrong everywhere. "Not found" also stands for "not yours" and "not allowed": the three must not
 * be told apart from outside.
 */
export const COMMON_FAILURES = {
  invalid: 'Thông tin gửi lên không hợp lệ. Đồng chí vui lòng kiểm tra lại.',
  'not-found': 'Không tìm thấy nội dung này, hoặc đồng chí không có quyền xem.',
} as const;
export type CommonFailure = keyof typeof COMMON_FAILURES;

export type Outcome<Result, Failure extends string> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly failure: Failure };

/** What a command's `run` gives back. */
export const ok = <Result>(value: Result): Outcome<Result, never> => ({ ok: true, value });
export const fail = <Failure extends string>(failure: Failure): Outcome<never, Failure> => ({
  ok: false,
  failure,
});

interface Entry {
  readonly name: string;
  readonly kind: 'query' | 'command';
  readonly capability: Capability;
  readonly input: z.ZodType;
}
export interface Query<Result> extends Entry {
  readonly kind: 'query';
  execute(actor: Actor, raw: unknown): Promise<Outcome<Result, CommonFailure>>;
}
export interface Command<Result, Failure extends string> extends Entry {
  readonly kind: 'command';
  /** The Vietnamese sentence of each failure. */
  readonly words: Readonly<Record<Failure | CommonFailure, string>>;
  execute(actor: Actor, raw: unknown): Promise<Outcome<Result, Failure | CommonFailure>>;
}
export type AnyEntry = Query<unknown> | Command<unknown, string>;

const entries: AnyEntry[] = [];

/** Every query and command of the modules loaded so far: the permission matrix is generated from this. */
export function registeredEntries(): readonly AnyEntry[] {
  return entries;
}

interface Opening<Schema extends z.ZodType> {
  readonly name: string;
  readonly capability: Capability;
  readonly input: Schema;
}

function refuse(entry: Opening<z.ZodType>, actor: Actor, failure: CommonFailure, why: string) {
  // Only who and what: the input is a stranger's text and may hold personal data.
  log.warn('access.refused', {
    entry: entry.name,
    why,
    user: actor.userId,
    session: actor.sessionId,
  });
  return fail(failure);
}

/** The first half of every passage: the input's shape and the capability, before any row is read. */
function admit<Schema extends z.ZodType>(entry: Opening<Schema>, actor: Actor, raw: unknown) {
  const parsed = entry.input.safeParse(raw);
  if (!parsed.success) return refuse(entry, actor, 'invalid', 'input');
  if (!can(actor, entry.capability)) return refuse(entry, actor, 'not-found', 'capability');
  const context: Context = {
    actor,
    roots: rootsFor(actor, entry.capability),
    today: today(),
  };
  return ok({ context, input: parsed.data });
}

/**
 * Declares one reading. `subject` finds what is read inside the actor's scope and gives null where it is not
 * visible; `run` reads on from the subject, never from an id of the input.
 */
export function query<Schema extends z.ZodType, Subject extends object, Result>(spec: {
  readonly name: string;
  readonly capability: Capability;
  readonly input: Schema;
  subject(context: Context, input: z.output<Schema>): Promise<Subject | null>;
  run(context: Context & { readonly subject: Subject }, input: z.output<Schema>): Promise<Result>;
}): Query<Result> {
  const entry: Query<Result> = {
    name: spec.name,
    kind: 'query',
    capability: spec.capability,
    input: spec.input,
    async execute(actor, raw) {
      const admitted = admit(spec, actor, raw);
      if (!admitted.ok) return admitted;
      const { context, input } = admitted.value;
      const subject = await spec.subject(context, input);
      if (subject === null) return refuse(spec, actor, 'not-found', 'subject');
      return ok(await spec.run({ ...context, subject }, input));
    },
  };
  entries.push(entry);
  return entry;
}

/** Carries an expected failure out of the transaction, which must roll back. */
class Refused<Failure extends string> extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/**
 * Declares one change. Subject, check and writes share one transaction under the actor's name; an expected
 * failure rolls it back. `failures` gives each of them its Vietnamese sentence: one that `run` returns and
 * that has no sentence does not compile. `run` may be called again after a serialization failure.
 */
export function command<
  Schema extends z.ZodType,
  Subject extends object,
  Result,
  Failure extends string = never,
>(spec: {
  readonly name: string;
  readonly capability: Capability;
  readonly input: Schema;
  readonly failures: Readonly<Record<Failure, string>>;
  subject(context: ChangeContext, input: z.output<Schema>): Promise<Subject | null>;
  run(
    context: ChangeContext & { readonly subject: Subject },
    input: z.output<Schema>,
  ): Promise<Outcome<Result, Failure>>;
}): Command<Result, Failure> {
  const entry: Command<Result, Failure> = {
    name: spec.name,
    kind: 'command',
    capability: spec.capability,
    input: spec.input,
    words: { ...COMMON_FAILURES, ...spec.failures },
    async execute(actor, raw) {
      const admitted = admit(spec, actor, raw);
      if (!admitted.ok) return admitted;
      const { context, input } = admitted.value;
      const audit = { actor: `user:${actor.userId}`, requestId: newRequestId() };
      try {
        return await withTransaction(audit, async (tx) => {
          const subject = await spec.subject({ ...context, tx }, input);
          if (subject === null) throw new Refused<CommonFailure>('not-found');
          const outcome = await spec.run({ ...context, tx, subject }, input);
          if (!outcome.ok) throw new Refused(outcome.failure);
          return outcome;
        });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.failure === 'not-found') return refuse(spec, actor, 'not-found', 'subject');
        return fail(error.failure as Failure);
      }
    },
  };
  entries.push(entry as AnyEntry);
  return entry;
}
