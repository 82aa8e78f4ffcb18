import { createHash } from 'node:crypto';
import { newRequestId } from '@/lib/platform/log';
import { withTransaction } from '@/lib/platform/transaction';
import { type Device, isKnownTo } from './device';
import type { SessionId, UserId } from './ids';
import { PASSWORD_MAX, passwordFits } from './password';
import { insertSession } from './session-store';
import { countAttempt, forgiveAttempt, watchForSpraying } from './sign-in-limits';
import { findCredentials, hasSignedInFrom, recordAttempt } from './store';

/** One attempt to sign in, as the server saw it; the address is never the client's own word. */
export interface Attempt {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly device: Device;
  readonly userAgent: string;
  /** Signs the device's marks. */
  readonly secret: string;
}

export type SignInOutcome =
  | { readonly ok: true; readonly sessionId: SessionId; readonly userId: UserId }
  /** `wrong` is the same for an unknown login and for a wrong password. */
  | { readonly ok: false; readonly failure: 'wrong' | 'disabled' }
  | { readonly ok: false; readonly failure: 'slowed'; readonly minutes: number };

/** A login or an e-mail address as it is stored. */
const canonical = (login: string) => login.normalize('NFC').trim().toLowerCase();

/**
 * Now and then somebody types the password into the login's field, so an unknown login is counted and logged
 * under a short digest: enough to see the same one come again, not enough to read it.
 */
const digest = (login: string) =>
  `?${createHash('sha256').update(login).digest('hex').slice(0, 12)}`;

/**
 * Đăng nhập: checks the password and begins a session of 12 hours in the database. Every attempt is counted
 * before the password is looked at, and stands in the security log with its outcome.
 */
export async function signIn(attempt: Attempt): Promise<SignInOutcome> {
  const { address, device, secret } = attempt;
  const login = canonical(attempt.login);
  if (login === '' || login.length > 254 || attempt.password.length > PASSWORD_MAX) {
    return { ok: false, failure: 'wrong' };
  }
  const user = await findCredentials(login);
  const logged = user?.login ?? digest(login);
  // Asked for unknown logins too: the same steps, the same time.
  const knownAddress = await hasSignedInFrom(user?.id ?? null, address);
  const knownDevice = user !== null && isKnownTo(device, user.id, secret);
  const known = knownDevice ? `device:${device.id}` : knownAddress ? `address:${address}` : null;
  const counted = { account: user ? String(user.id) : digest(login), address, known };

  const minutes = await countAttempt(counted);
  if (minutes !== null) {
    await recordAttempt(logged, address, 'slowed_down');
    return { ok: false, failure: 'slowed', minutes };
  }
  const fits = await passwordFits(user?.passwordHash ?? null, attempt.password);
  if (!user || !fits) {
    await recordAttempt(logged, address, user ? 'wrong_password' : 'unknown_login');
    await watchForSpraying();
    return { ok: false, failure: 'wrong' };
  }
  if (user.disabled) {
    await recordAttempt(logged, address, 'disabled');
    return { ok: false, failure: 'disabled' };
  }
  await forgiveAttempt(counted);
  const audit = { actor: `user:${user.id}`, requestId: newRequestId() };
  const sessionId = await withTransaction(audit, async (tx) => {
    await recordAttempt(logged, address, 'signed_in', tx);
    return insertSession(tx, { userId: user.id, address, device: attempt.userAgent });
  });
  return { ok: true, sessionId, userId: user.id };
}
