import type { Actor } from './actor';
import type { UnitId } from './ids';
import { ROLES, type Role } from './role';

type Row = Readonly<Record<Role, boolean>>;
type Sign = '+' | '-';
type Signs = `${Sign}${Sign}${Sign}${Sign}${Sign}${Sign}`;

/** A sign for each of ROLES, in their order: member, secretary, grassroots, staff, leader, administrator. */
const row = (signs: Signs): Row =>
  Object.fromEntries(ROLES.map((role, place) => [role, signs[place] === '+'])) as Row;

/**
 * Ai được làm gì: the one table of permissions (domain.md section 4). Every cell is written, the `false` ones
 * too, so that a new role or capability is a decision and not a default. A `true` opens only the units below
 * the grant; where there is no unit (the own account) it opens what is the person's own.
 */
export const PERMISSIONS = {
  /** Tổng quan của một đơn vị: counts and shares, no names. */
  'overview.read': row('+++++-'),
  /** Một chỉ tiêu theo đơn vị trực thuộc: counts and shares, no names. */
  'figure.read': row('+++++-'),
  /** Các dòng đứng sau một con số: who has done it and who has not, by name. */
  'figure.rows.read': row('-++++-'),
  /** Cây tổ chức. */
  'unit.list': row('+++++-'),
  /** Danh sách đảng viên. */
  'member.list': row('-++++-'),
  /** Hồ sơ của một đảng viên khác: every reading is logged. */
  'member.read': row('-++++-'),
  /** Hồ sơ của chính mình. */
  'own-record.read': row('+++++-'),
  /** Lịch sinh hoạt sắp tới. */
  'study.plan.read': row('+++++-'),
  /** Lên, sửa, bỏ lịch sinh hoạt. */
  'study.plan.write': row('-+++--'),
  /** Kế hoạch năm của đơn vị. */
  'plan.read': row('+++++-'),
  /** Ghi, sửa, bỏ kế hoạch năm; grassroots: of the own unit only. */
  'plan.write': row('-+++--'),
  /** Việc làm tốt: the own ones, and with the right below those of others. */
  'deed.read': row('+++++-'),
  /** Việc làm tốt của người khác trong phạm vi. */
  'deed.read.others': row('-++++-'),
  /** Đăng ký, ghi tiến độ, hoàn thành việc làm tốt của chính mình. */
  'deed.write': row('++++--'),
  /** Việc làm tốt tập thể của chính đơn vị mình. */
  'deed.write.unit': row('-+++--'),
  /** Việc làm tốt của đảng viên và của mọi đơn vị trực thuộc. */
  'deed.write.below': row('-+-+--'),
  /** Xác nhận, trả lại việc làm tốt. */
  'deed.confirm': row('-+++--'),
  /** Bản cam kết: the own ones, and with the right below those of others. */
  'commitment.read': row('+++++-'),
  /** Bản cam kết của người khác trong phạm vi; each reading of a text is logged. */
  'commitment.read.others': row('-++++-'),
  /** Gửi, sửa, rút bản cam kết và bản tự kiểm điểm của chính mình. */
  'commitment.write': row('++++--'),
  /** Nhập thay đảng viên của các chi bộ trực thuộc. */
  'commitment.write.below': row('-+-+--'),
  /** Xác nhận, trả lại bản cam kết: what the branch does, or the bloc for it. */
  'commitment.confirm': row('-+-+--'),
  /** Việc của tôi: what the year still asks of oneself. */
  'today.read': row('++++--'),
  /** Việc cần làm của bí thư chi bộ. */
  'work.read': row('-+----'),
  /** Kế hoạch và bản ghi kiểm tra, giám sát: names and conclusions. */
  'inspection.read': row('-++++-'),
  /** Lên kế hoạch, ghi, sửa, hủy cuộc kiểm tra, giám sát; grassroots: where the own unit is a branch. */
  'inspection.write': row('-+++--'),
  /** Sổ sinh hoạt: the sessions held, with numbers of people, no names. */
  'study.read': row('+++++-'),
  /** Một buổi đã sinh hoạt, with who came, by name. */
  'study.session.read': row('-++++-'),
  /** Ghi, sửa, rút buổi đã sinh hoạt; grassroots: the own unit only. */
  'study.write': row('-+++--'),
  /** Khâu đột phá; hạn chế, yếu kém; mô hình: no names of people. */
  'initiative.read': row('+++++-'),
  /** Đăng ký, giải quyết, sửa, rút; grassroots: the own unit only. */
  'initiative.write': row('-+++--'),
  /** Sản phẩm tuyên truyền. */
  'propaganda.read': row('+++++-'),
  /** Ghi, sửa, rút sản phẩm tuyên truyền; grassroots: the own unit only. */
  'propaganda.write': row('-+++--'),
  /** Minh chứng: of a record that one may read; which those are, the records' own rows say. */
  'evidence.read': row('+++++-'),
  /** Thêm, rút minh chứng: of a record that one may write. */
  'evidence.write': row('++++--'),
  /** Lịch sử của một bản ghi: of one that may be read. */
  'history.read': row('+++++-'),
  /** Khen thưởng, biểu dương: of the own unit and below, and the own ones. */
  'honour.read': row('+++++-'),
  /** Ghi, sửa, rút đợt khen thưởng; grassroots: what the own organization decides, over all its branches. */
  'honour.write': row('-+++--'),
  /** Lịch sử of a round, a commendation, a good example. */
  'honour.history.read': row('-++++-'),
  /** Gương người tốt, việc tốt that are public, and the own ones. */
  'example.read': row('+++++-'),
  /** Những gương chưa công khai. */
  'example.read.unpublished': row('-++++-'),
  /** Ghi danh, sửa, rút, công khai gương. */
  'example.write': row('-+++--'),
  /** Thiết lập của Đảng bộ Khối: years, catalogues, quotas, deadlines. */
  'setting.read': row('---++-'),
  /** Sửa thiết lập. */
  'setting.write': row('---+--'),
  /** Tài khoản, quyền và các phiên đăng nhập của chính mình. */
  'account.read': row('++++++'),
  /** Cỡ chữ của chính mình. */
  'account.write': row('++++++'),
  /** Đăng xuất một phiên của chính mình. */
  'session.end': row('++++++'),
} as const satisfies Record<string, Row>;

export type Capability = keyof typeof PERMISSIONS;

/** What an actor is, by the grants in force today. A user of no bloc is the system's administrator. */
export function rolesOf(actor: Actor): readonly Role[] {
  const granted = actor.grants.map((grant) => grant.role);
  return actor.blocId === null ? [...granted, 'administrator'] : granted;
}

/** True when one of the actor's roles has this capability, wherever that may be. */
export function can(actor: Actor, capability: Capability): boolean {
  const cells: Row = PERMISSIONS[capability];
  return rolesOf(actor).some((role) => cells[role]);
}

/** The units at and below which the actor has this capability; none means nowhere. */
export function rootsFor(actor: Actor, capability: Capability): readonly UnitId[] {
  const cells: Row = PERMISSIONS[capability];
  return actor.grants.filter((grant) => cells[grant.role]).map((grant) => grant.unitId);
}
