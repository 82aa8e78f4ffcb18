import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { log } from '@/lib/platform/log';
import { requireActor } from './ask';
import type { Command } from './gate';
import { type Cookie, configuredUrl } from './next-auth';
import { COMMON_FAILURES } from './outcome';
import { isSameOrigin } from './same-origin';

/** What a form is told after it was sent: nothing yet, or the sentence that says what went wrong. */
export interface FormState {
  readonly message: string | null;
}

/** True when the change was asked for by a page of this site; says so in the log when it was not. */
export async function cameFromHere(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get('origin');
  const here = isSameOrigin({ origin, host: sent.get('host'), configured: configuredUrl() });
  if (!here) log.warn('access.foreign-origin', { origin, address: sent.get('x-client-address') });
  return here;
}

export async function setCookie(cookie: Cookie): Promise<void> {
  (await cookies()).set(cookie.name, cookie.value, cookie.options);
}

/** The form's own fields: React adds some that begin with `$ACTION`. One that comes twice becomes an array. */
export function fieldsOf(form: unknown): unknown {
  if (!(form instanceof FormData)) return form;
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/**
 * Makes the server action of a command, the only kind of function a 'use server' file exports: foreign origins
 * are refused, the rest goes through the gate. `done` says where to go afterwards.
 */
export function formAction<Result, Failure extends string>(
  command: Command<Result, Failure>,
  done: (value: Result) => string,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    if (!(await cameFromHere())) return { message: COMMON_FAILURES.invalid };
    const outcome = await command.execute(await requireActor(), fieldsOf(form));
    if (!outcome.ok) return { message: command.words[outcome.failure] };
    redirect(done(outcome.value));
  };
}
