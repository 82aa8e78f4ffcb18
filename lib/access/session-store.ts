import { type Queryable, queryRows } from '@/lib/platform/database';
import { prisma } from '@/lib/platform/prisma';
import type { Actor } from './actor';
import type { SessionId, UserId } from './ids';

/** The session must have been used within 30 minutes; the absolute end (12 hours) stands in its row. */
const IDLE_MINUTES = 30;
const IDLE_LIMIT = `interval '${IDLE_MINUTES} minutes'`;
/** However busy it is, a session ends after this. */
const ABSOLUTE_LIMIT = "interval '12 hours'";
const ALIVE = `ended_at is null and expires_at > now() and last_seen_at > now() - ${IDLE_LIMIT}`;
/** Noting each use would write on every click; within this time of the last note nothing is written. */
const NOTE_EVERY = "interval '5 minutes'";

type ActorRow = Omit<Actor, 'grants'> & {
  readonly grants: Actor['grants'];
  readonly unnoted: boolean;
};

/**
 * Who stands behind a session id, in one statement: session, user, bloc and the grants in force. Null when the
 * session has ended, expired or lain idle, or the user is disabled. Part of the cost of every page.
 */
export async function findActor(
  sessionId: SessionId,
  today: string,
): Promise<{ actor: Actor; unnoted: boolean } | null> {
  const rows = await queryRows<ActorRow>(
    'access-actor',
    `select u.id as "userId", u.login, u.display_name as "displayName", u.bloc_id as "blocId",
            b.name as "blocName", coalesce(b.illustrative, false) as illustrative,
            u.member_id as "memberId", s.id as "sessionId", u.text_size as "textSize",
            s.last_seen_at < now() - ${NOTE_EVERY} as unnoted,
            coalesce(
              (select json_agg(json_build_object('role', g.role, 'unitId', g.unit_id, 'unitName', n.name)
                               order by n.kind, g.role desc, g.unit_id)
               from user_grant g join unit n on n.id = g.unit_id
               where g.user_id = u.id and g.from_date <= $2 and (g.to_date is null or g.to_date > $2)),
              '[]'::json) as grants
     from user_session s
     join app_user u on u.id = s.user_id
     left join bloc b on b.id = u.bloc_id
     where s.id = $1 and s.ended_at is null and s.expires_at > now()
       and s.last_seen_at > now() - ${IDLE_LIMIT}
       and u.disabled_at is null`,
    [sessionId, today],
  );
  const row = rows[0];
  if (!row) return null;
  const { unnoted, ...actor } = row;
  return { actor, unnoted };
}

/** Notes that the session is in use. No event of the audit: last_seen_at alone is left out there. */
export async function noteSessionUse(sessionId: SessionId): Promise<void> {
  await queryRows(
    'access-note-use',
    `update user_session set last_seen_at = now()
     where id = $1 and ended_at is null and last_seen_at < now() - ${NOTE_EVERY}`,
    [sessionId],
  );
}

/** Begins a session that ends after 12 hours at the latest; its id is new and random. */
export async function insertSession(
  on: Queryable,
  session: { readonly userId: UserId; readonly address: string; readonly device: string },
): Promise<SessionId> {
  const rows = await queryRows<{ id: SessionId }>(
    'access-insert-session',
    `insert into user_session (user_id, expires_at, address, device)
     values ($1, now() + ${ABSOLUTE_LIMIT}, $2, $3) returning id`,
    [session.userId, session.address, session.device],
    on,
  );
  const row = rows[0];
  if (!row) throw new Error('Không ghi được phiên đăng nhập');
  return row.id;
}

export interface Session {
  readonly id: SessionId;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  /** The browser's own description of itself (User-Agent). */
  readonly device: string;
}

/** The user's sessions that are alive, the last used first. */
export async function listSessions(userId: UserId): Promise<readonly Session[]> {
  const now = Date.now();
  const sessions = await prisma().userSession.findMany({
    where: {
      userId,
      endedAt: null,
      expiresAt: { gt: new Date(now) },
      lastSeenAt: { gt: new Date(now - IDLE_MINUTES * 60_000) },
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, device: true },
  });
  return sessions.map((session) => ({ ...session, id: session.id as SessionId }));
}

/** One of the user's own live sessions. */
export async function findSession(
  on: Queryable,
  userId: UserId,
  sessionId: SessionId,
): Promise<{ readonly id: SessionId } | null> {
  const rows = await queryRows<{ id: SessionId }>(
    'access-find-session',
    `select id from user_session where id = $2 and user_id = $1 and ${ALIVE} for update`,
    [userId, sessionId],
    on,
  );
  return rows[0] ?? null;
}

/** Ends a session from the next request on. */
export async function endSession(on: Queryable, sessionId: SessionId): Promise<void> {
  await queryRows(
    'access-end-session',
    'update user_session set ended_at = now() where id = $1 and ended_at is null',
    [sessionId],
    on,
  );
}
