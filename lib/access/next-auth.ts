import type { NextAuthOptions, Session } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { today } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import { readDevice } from './device';
import { endOwnSession } from './end-session';
import type { SessionId } from './ids';
import { findActor } from './session-store';
import { signIn } from './sign-in';

// The only file that knows next-auth. Its token carries the id of a row in user_session and nothing else.

// No other cookie's name may begin with it: next-auth takes those for further pieces of the token.
const SESSION_COOKIE = 'nen-nep-session';
const SESSION_SECONDS = 12 * 60 * 60;
const DEVICE_SECONDS = 400 * 24 * 60 * 60;

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

/**
 * The address people reach this site by, where its host has fixed it. A loopback address is not one: the same
 * demo is opened as localhost, as 127.0.0.1 and from a phone nearby.
 */
export function configuredUrl(): string | undefined {
  const url = process.env.NEXTAUTH_URL;
  return url && !LOOPBACK.test(url) ? url : undefined;
}

const isSecure = () => configuredUrl()?.startsWith('https://') ?? false;

/** `__Host-` keeps a cookie to this host, its root and HTTPS; browsers refuse it on plain HTTP. */
const cookieName = (name: string) => (isSecure() ? `__Host-${name}` : name);

/** Encrypts the token and signs the devices. The server must not start guessing one. */
export function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (value && value.length >= 32) return value;
  throw new Error('Chưa có NEXTAUTH_SECRET (ít nhất 32 ký tự ngẫu nhiên): đặt rồi chạy lại.');
}

const cookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isSecure(),
});

/** A cookie to be set by whoever answers the request. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly options: ReturnType<typeof cookieOptions> & { readonly maxAge: number };
}

/** The cookie of a session that has just begun. */
export async function sessionCookie(sessionId: SessionId): Promise<Cookie> {
  const token = { sid: sessionId };
  const value = await encode({ token, secret: secret(), maxAge: SESSION_SECONDS });
  const options = { ...cookieOptions(), maxAge: SESSION_SECONDS };
  return { name: cookieName(SESSION_COOKIE), value, options };
}

/** Takes the session's cookie out of the browser. */
export function noSessionCookie(): Cookie {
  return {
    name: cookieName(SESSION_COOKIE),
    value: '',
    options: { ...cookieOptions(), maxAge: 0 },
  };
}

export const deviceCookieName = () => cookieName('nen-nep-device');

export function deviceCookie(value: string): Cookie {
  const options = { ...cookieOptions(), maxAge: DEVICE_SECONDS };
  return { name: deviceCookieName(), value, options };
}

const tokenContent = z.object({ sid: z.uuid().transform((sid) => sid as SessionId) });

interface CookieJar {
  get(name: string): { readonly value: string } | undefined;
}

// Opening a token costs 80 µs, a thirtieth of an empty page, and what it holds never changes.
const opened = new Map<string, SessionId>();
const OPENED_MAX = 10_000;

/** The session id in the cookie; null without a token of ours. Whether it is alive, the database says. */
export async function readSessionId(cookies: CookieJar): Promise<SessionId | null> {
  const token = cookies.get(cookieName(SESSION_COOKIE))?.value;
  if (!token) return null;
  const known = opened.get(token);
  if (known) return known;
  const content = await decode({ token, secret: secret() }).catch(() => null);
  const parsed = tokenContent.safeParse(content);
  if (!parsed.success) return null;
  if (opened.size >= OPENED_MAX) opened.clear();
  opened.set(token, parsed.data.sid);
  return parsed.data.sid;
}

const credentialsInput = z.object({ login: z.string(), password: z.string() });

function options(): NextAuthOptions {
  const bare = (name: string) => ({ name: cookieName(name), options: cookieOptions() });
  return {
    secret: secret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: bare(SESSION_COOKIE),
      csrfToken: bare('nen-nep-csrf'),
      callbackUrl: bare('nen-nep-callback'),
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      credentials({
        credentials: { login: {}, password: {} },
        async authorize(raw, request) {
          const input = credentialsInput.safeParse(raw);
          if (!input.success) return null;
          const outcome = await signIn({
            ...input.data,
            address: request.headers?.['x-client-address'] ?? 'unknown',
            userAgent: request.headers?.['user-agent'] ?? '',
            device: readDevice(undefined),
            secret: secret(),
          });
          return outcome.ok ? { id: outcome.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      // Nothing of `session`, which a client may send to the session endpoint, is ever taken over.
      jwt: ({ token, user, trigger }) => ({ sid: trigger === 'signIn' ? user.id : token.sid }),
      async session({ session, token }) {
        const parsed = tokenContent.safeParse(token);
        const alive = parsed.success && (await findActor(parsed.data.sid, today()));
        if (!alive) return {} as Session;
        return { user: { name: alive.actor.displayName }, expires: session.expires };
      },
    },
    events: {
      async signOut({ token }) {
        const parsed = tokenContent.safeParse(token);
        if (parsed.success) await endOwnSession(parsed.data.sid);
      },
    },
    logger: {
      error: (code) => log.error('next-auth', { code }),
      warn: (code) => log.warn('next-auth', { code }),
      debug: () => {},
    },
  };
}

type RouteContext = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** next-auth's own endpoints below /api/auth. */
export async function nextAuthHandler(request: Request, context: RouteContext): Promise<Response> {
  // Loaded here only: pages need the token's few lines, not the OpenID client that comes with the rest.
  const { default: NextAuth } = await import('next-auth/next');
  return NextAuth(request as never, context as never, options()) as Promise<Response>;
}
