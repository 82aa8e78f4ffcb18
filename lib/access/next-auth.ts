import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import type { SessionId } from './ids';

// The only file that knows next-auth. Its token carries the id of a row in user_session and nothing else.

/** A session ends 12 hours after it began, however busy it is. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The address people reach this site by, where the host has fixed it. */
function configuredUrl(): string | undefined {
  return process.env.NEXTAUTH_URL || undefined;
}

const isSecure = () => configuredUrl()?.startsWith('https://') ?? false;

/** `__Host-` keeps the cookie to this host, this path and HTTPS; a browser refuses it on plain HTTP. */
const cookieName = (name: string) => (isSecure() ? `__Host-${name}` : name);

/** Signs and encrypts the session's token. Without it nobody can be signed in, so the server must not guess one. */
function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value || value.length < 32) {
    throw new Error('Chưa có NEXTAUTH_SECRET (ít nhất 32 ký tự ngẫu nhiên): đặt trong môi trường rồi chạy lại.');
  }
  return value;
}

const tokenContent = z.object({ sid: z.uuid() });

interface CookieJar {
  get(name: string): { readonly value: string } | undefined;
}

// Opening a token costs 80 µs, a thirtieth of an empty page; what it holds never changes.
const opened = new Map<string, SessionId>();
const OPENED_MAX = 10_000;

/** The session id in the request's cookie; null without a token of ours. Says nothing about whether it is alive. */
export async function readSessionId(cookies: CookieJar): Promise<SessionId | null> {
  const token = cookies.get(cookieName('nen-nep'))?.value;
  if (!token) return null;
  const known = opened.get(token);
  if (known) return known;
  const content = await decode({ token, secret: secret() }).catch(() => null);
  const parsed = tokenContent.safeParse(content);
  if (!parsed.success) return null;
  const sessionId = parsed.data.sid as SessionId;
  if (opened.size >= OPENED_MAX) opened.clear();
  opened.set(token, sessionId);
  return sessionId;
}

