import type { Actor } from './actor';
import type { UnitId } from './ids';

/** Vai trò. The same words as the database's enum `role`. */
export const ROLES = [
  'member',
  'secretary',
  'grassroots',
  'staff',
  'leader',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

type Row = Readonly<Record<Role, boolean>>;

/**
 * Ai được làm gì: the one table of permissions (domain.md section 4). Every cell is written, the `false` ones
 * too, so that a new role or capability is a decision and not a default. A `true` opens only the units below
 * the grant; where there is no unit (the own account) it opens what is the person's own.
 */
export const PERMISSIONS = {
  /** Tổng quan của một đơn vị: counts and shares, no names. */
  'overview.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Một chỉ tiêu theo đơn vị trực thuộc: counts and shares, no names. */
  'figure.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Các dòng đứng sau một con số: who has done it and who has not, by name. */
  'figure.rows.read': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Cây tổ chức. */
  'unit.list': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Danh sách đảng viên. */
  'member.list': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Hồ sơ của một đảng viên khác: every reading is logged. */
  'member.read': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Hồ sơ của chính mình. */
  'own-record.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Lịch sinh hoạt sắp tới. */
  'study.plan.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Lên, sửa, bỏ lịch sinh hoạt. */
  'study.plan.write': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Việc làm tốt: the own ones, and with the right below those of others. */
  'deed.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Việc làm tốt của người khác trong phạm vi. */
  'deed.read.others': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Đăng ký, ghi tiến độ, hoàn thành việc làm tốt của chính mình. */
  'deed.write': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Việc làm tốt tập thể của chính đơn vị mình. */
  'deed.write.unit': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Việc làm tốt của đảng viên và của mọi đơn vị trực thuộc. */
  'deed.write.below': {
    member: false,
    secretary: true,
    grassroots: false,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Xác nhận, trả lại việc làm tốt. */
  'deed.confirm': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Kế hoạch và bản ghi kiểm tra, giám sát: names and conclusions. */
  'inspection.read': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Lên kế hoạch, ghi, sửa, hủy cuộc kiểm tra, giám sát; grassroots: where the own unit is a branch. */
  'inspection.write': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Sổ sinh hoạt: the sessions held, with numbers of people, no names. */
  'study.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Một buổi đã sinh hoạt, with who came, by name. */
  'study.session.read': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: false,
  },
  /** Ghi, sửa, rút buổi đã sinh hoạt; grassroots: the own unit only. */
  'study.write': {
    member: false,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: false,
    administrator: false,
  },
  /** Tài khoản, quyền và các phiên đăng nhập của chính mình. */
  'account.read': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: true,
  },
  /** Đăng xuất một phiên của chính mình. */
  'session.end': {
    member: true,
    secretary: true,
    grassroots: true,
    staff: true,
    leader: true,
    administrator: true,
  },
} as const satisfies Record<string, Row>;

export type Capability = keyof typeof PERMISSIONS;

export const CAPABILITIES = Object.keys(PERMISSIONS) as Capability[];

/** What an actor is, by the grants in force today. A user of no bloc is the system's administrator. */
export function rolesOf(actor: Actor): readonly Role[] {
  const granted = actor.grants.map((grant) => grant.role);
  return actor.blocId === null ? [...granted, 'administrator'] : granted;
}

/** True when one of the actor's roles has this capability, wherever that may be. */
export function can(actor: Actor, capability: Capability): boolean {
  const row: Row = PERMISSIONS[capability];
  return rolesOf(actor).some((role) => row[role]);
}

/** The units at and below which the actor has this capability; none means nowhere. */
export function rootsFor(actor: Actor, capability: Capability): readonly UnitId[] {
  const row: Row = PERMISSIONS[capability];
  return actor.grants.filter((grant) => row[grant.role]).map((grant) => grant.unitId);
}
