import type { NamedGrant } from './grant-store';
import type { SessionId } from './ids';
import type { Session } from './session-store';
import { TEXT_SIZE_WORDS, TEXT_SIZES, type TextSize } from './text-size';
import { deviceWords, ROLE_WORDS } from './view';

export interface AccountView {
  readonly displayName: string;
  readonly login: string;
  readonly blocName: string | null;
  /** The own record, for who is a member. */
  readonly recordHref: string | null;
  readonly grants: readonly {
    key: string;
    role: string;
    unit: string;
    href: string;
    since: string;
  }[];
  readonly textSizes: readonly { value: TextSize; text: string; current: boolean }[];
  readonly sessions: readonly SessionView[];
}
export interface SessionView {
  readonly id: SessionId;
  readonly own: boolean;
  readonly device: string;
  readonly address: string;
  readonly since: string;
  readonly lastSeen: string;
}

interface Account {
  readonly actor: {
    readonly displayName: string;
    readonly login: string;
    readonly blocName: string | null;
    readonly memberId: number | null;
    readonly sessionId: SessionId;
    readonly textSize: TextSize;
  };
  readonly grants: readonly NamedGrant[];
  readonly sessions: readonly Session[];
}

// Việt Nam's clock, whatever the server's.
const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** "2022-06-30" as "30/06/2022". */
const dayWords = (day: string) => day.split('-').reverse().join('/');

export function presentAccount({ actor, grants, sessions }: Account): AccountView {
  return {
    displayName: actor.displayName,
    login: actor.login,
    blocName: actor.blocName,
    recordHref: actor.memberId === null ? null : `/members/${actor.memberId}`,
    grants: grants.map((grant) => ({
      key: `${grant.role}-${grant.unitId}`,
      role: ROLE_WORDS[grant.role],
      unit: grant.unitName,
      href: `/units/${grant.unitId}`,
      since: grant.until
        ? `Từ ${dayWords(grant.from)} đến trước ${dayWords(grant.until)}`
        : `Từ ${dayWords(grant.from)}`,
    })),
    textSizes: TEXT_SIZES.map((value) => ({
      value,
      text: TEXT_SIZE_WORDS[value],
      current: value === actor.textSize,
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      own: session.id === actor.sessionId,
      device: deviceWords(session.device),
      address: session.address,
      since: moment.format(session.createdAt),
      lastSeen: moment.format(session.lastSeenAt),
    })),
  };
}
