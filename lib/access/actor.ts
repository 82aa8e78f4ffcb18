import type { BlocId, MemberId, SessionId, UnitId, UserId } from './ids';
import type { Role } from './role';
import type { TextSize } from './text-size';

/** Quyền được giao: a role at one unit and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly unitName: string;
}

/** The signed-in person as the database knows them at this request; nothing here comes from the client. */
export interface Actor {
  readonly userId: UserId;
  readonly login: string;
  readonly displayName: string;
  /** Null for the system's administrator, who sees no content. */
  readonly blocId: BlocId | null;
  readonly blocName: string | null;
  /** The bloc's rows are made up, and its pages must say so. */
  readonly illustrative: boolean;
  /** The person's own record, where there is one. */
  readonly memberId: MemberId | null;
  readonly sessionId: SessionId;
  /** Cỡ chữ: how large the person wants the whole screen. */
  readonly textSize: TextSize;
  /** The grants in force today, the broadest first. */
  readonly grants: readonly Grant[];
}

/** Đơn vị nhà: where the start page opens; null without a grant. */
export function homeUnit(actor: Actor): UnitId | null {
  return actor.grants[0]?.unitId ?? null;
}
