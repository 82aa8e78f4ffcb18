import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { cameFromHere, fieldsOf, setCookie } from './act';
import { readDevice, withUser } from './device';
import { deviceCookie, deviceCookieName, secret, sessionCookie } from './next-auth';
import { samePath } from './same-path';
import { signIn } from './sign-in';
import { type SignInMessage, signInMessage } from './view';

export interface SignInState {
  readonly message: SignInMessage | null;
  /** Given back, so that it need not be typed again; the password is not. */
  readonly login: string;
}

const formInput = z.object({
  login: z.string().max(254).default(''),
  password: z.string().default(''),
  next: z.string().optional(),
});

/**
 * The sign-in form's server action, and the only one without an actor. Every success begins a new session with
 * a new token, whatever cookie the browser came with.
 */
export async function beginSession(_state: SignInState, form: FormData): Promise<SignInState> {
  const input = formInput.safeParse(fieldsOf(form));
  if (!input.success) return { message: signInMessage({ failure: 'wrong' }), login: '' };
  const { login, password, next } = input.data;
  if (!(await cameFromHere())) return { message: signInMessage({ failure: 'foreign' }), login };
  if (login.trim() === '' || password === '') {
    return { message: signInMessage({ failure: 'blank' }), login };
  }
  const sent = await headers();
  const device = readDevice((await cookies()).get(deviceCookieName())?.value);
  const outcome = await signIn({
    login,
    password,
    device,
    address: sent.get('x-client-address') ?? 'unknown',
    userAgent: sent.get('user-agent')?.slice(0, 300) ?? '',
    secret: secret(),
  });
  if (!outcome.ok) return { message: signInMessage(outcome), login };
  await setCookie(await sessionCookie(outcome.sessionId));
  await setCookie(deviceCookie(withUser(device, outcome.userId, secret())));
  redirect(samePath(next));
}
