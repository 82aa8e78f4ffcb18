import { hash, verify } from '@node-rs/argon2';

/** Longer ones are refused unread: hashing a megabyte would be a gift to whoever wants the server busy. */
export const PASSWORD_MAX = 128;

// Hashed once with the same settings from a random text: checked for logins that do not exist, so that the
// answer takes as long as for those that do.
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$dmY9ntCiF9kdF4Dq7VUwEA$F33DWk5gjz0hFO2hG22eMQfoFyLSODcMPEoSVSn8EDI';

/** One keyboard sends "ă" as one character, another as two; both mean the same password. */
const canonical = (password: string) => password.normalize('NFC');

/** argon2id with 19 MiB, 2 passes, 1 lane: the library's defaults, and OWASP's floor. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password));
}

/** True when the password fits. Takes the same time without a hash (an unknown login), and is then false. */
export async function passwordFits(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODY, canonical(password)).catch(() => false);
  return fits && passwordHash !== null;
}
