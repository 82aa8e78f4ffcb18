import type { z } from 'zod';
import { type DateOnly, today } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import type { Transaction, TransactionOptions } from '@/lib/platform/transaction';
import type { Actor } from './actor';
import { type Change, carryOut } from './carry-out';
import type { UnitId } from './ids';
import { fieldErrors, sentenceFor } from './issues';
import { COMMON_FAILURES, type CommonFailure, fail, type Outcome, ok } from './outcome';
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

interface Entry {
  readonly name: string;
  readonly kind: 'query' | 'command';
  readonly capability: Capability;
  readonly input: z.ZodType;
}
export interface Query<Result> extends Entry {
  readonly kind: 'query';
  /** Whether `execute` would answer: for what is offered, where a "no" is nothing to note down. */
  admits(actor: Actor, raw: unknown): Promise<boolean>;
  execute(actor: Actor, raw: unknown): Promise<Outcome<Result, CommonFailure>>;
}
export interface Command<Result, Failure extends string> extends Entry {
  readonly kind: 'command';
  /** The Vietnamese sentence of each failure. */
  readonly words: Readonly<Record<Failure | CommonFailure, string>>;
  /**
   * `key` names this sending of the request (a UUID made by the sender): sent again under it, the request gets the
   * first answer and nothing happens twice. Without one every call counts.
   */
  execute(
    actor: Actor,
    raw: unknown,
    key?: string,
  ): Promise<Outcome<Result, Failure | CommonFailure>>;
}
export type AnyCommand = Command<unknown, string>;
export type AnyEntry = Query<unknown> | AnyCommand;

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

/** PostgreSQL takes no zero byte in a text. Refused here, so that no schema has to think of it. */
function holdsZeroByte(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsZeroByte);
}

const contextOf = (entry: Opening<z.ZodType>, actor: Actor): Context => ({
  actor,
  roots: rootsFor(actor, entry.capability),
  today: today(),
});

/** The first half of every passage: the capability and the input's shape, before any row is read. */
function admit<Schema extends z.ZodType>(entry: Opening<Schema>, actor: Actor, raw: unknown) {
  // Whoever may not do this at all is not told what its input should look like.
  if (!can(actor, entry.capability)) return refuse(entry, actor, 'not-found', 'capability');
  const parsed = entry.input.safeParse(raw, { error: sentenceFor });
  if (!parsed.success) {
    return { ...refuse(entry, actor, 'invalid', 'input'), fields: fieldErrors(parsed.error) };
  }
  if (holdsZeroByte(parsed.data)) return refuse(entry, actor, 'invalid', 'input');
  return ok({ context: contextOf(entry, actor), input: parsed.data });
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
    async admits(actor, raw) {
      const parsed = spec.input.safeParse(raw);
      if (!can(actor, spec.capability) || !parsed.success) return false;
      return (await spec.subject(contextOf(spec, actor), parsed.data)) !== null;
    },
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

/**
 * Declares one change. Subject, check and writes share one transaction under the actor's name; an expected
 * failure rolls it back. `failures` gives each of them its Vietnamese sentence: one that `run` returns and
 * that has no sentence does not compile. `constraints` says which failure it is when two at once got past the
 * checks and the database refuses the second by this constraint. `run` may be called again after a serialization
 * failure. What it gives back must be plain JSON.
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
  readonly failures: Readonly<Record<Exclude<Failure, CommonFailure>, string>>;
  readonly constraints?: Readonly<Record<string, Failure>>;
  readonly isolation?: TransactionOptions['isolation'];
  subject(context: ChangeContext, input: z.output<Schema>): Promise<Subject | null>;
  run(
    context: ChangeContext & { readonly subject: Subject },
    input: z.output<Schema>,
  ): Promise<Outcome<Result, Failure | CommonFailure>>;
}): Command<Result, Failure> {
  const entry: Command<Result, Failure> = {
    name: spec.name,
    kind: 'command',
    capability: spec.capability,
    input: spec.input,
    words: { ...COMMON_FAILURES, ...spec.failures } as Command<Result, Failure>['words'],
    async execute(actor, raw, key) {
      const admitted = admit(spec, actor, raw);
      if (!admitted.ok) return admitted;
      const { context, input } = admitted.value;
      const change: Change<Result, Failure | CommonFailure> = {
        command: spec.name,
        input,
        constraints: spec.constraints ?? {},
        isolation: spec.isolation,
        async run(tx) {
          const subject = await spec.subject({ ...context, tx }, input);
          return subject === null
            ? fail('not-found')
            : spec.run({ ...context, tx, subject }, input);
        },
      };
      const outcome = await carryOut(change, actor, key);
      if (!outcome.ok && outcome.failure === 'not-found') {
        return { ...outcome, ...refuse(spec, actor, 'not-found', 'subject') };
      }
      return outcome;
    },
  };
  entries.push(entry as AnyEntry);
  return entry;
}
