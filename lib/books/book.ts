import type { Capability } from '@/lib/access/permissions';
import { isBranch } from '@/lib/hierarchy/roster';
import type { UnitKind } from '@/lib/hierarchy/store';

/** What a book's own pages are asked with: which unit. */
type UnitWord = 'unit' | 'unitId';

/** Một sổ theo dõi: where it stands, who opens it, and what may be entered in it. */
export interface Book {
  readonly title: string;
  readonly about: string;
  readonly path: string;
  readonly asks: UnitWord;
  readonly read: Capability;
  /** The right to enter, and what one enters: a form's address and the words of its link. */
  readonly write?: Capability;
  readonly entry?: { readonly path: string; readonly text: string };
  /** Kept by branches only. */
  readonly ofBranches?: true;
}

/** Every book a unit keeps: a new kind of record adds its own here. */
export const BOOKS: readonly Book[] = [
  {
    title: 'Kế hoạch năm',
    about: 'Kế hoạch học tập và làm theo Bác trong năm của đơn vị.',
    path: '/plans',
    asks: 'unitId',
    read: 'plan.read',
  },
  {
    title: 'Bản cam kết tu dưỡng, rèn luyện',
    about: 'Ai đã gửi, ai chưa gửi, bản nào chờ xác nhận.',
    path: '/commitments',
    asks: 'unit',
    read: 'commitment.read.others',
  },
  {
    title: 'Kiểm tra, giám sát đảng viên',
    about: 'Kế hoạch năm, từng cuộc và tiến độ chỉ tiêu.',
    path: '/inspections',
    asks: 'unitId',
    read: 'inspection.read',
    write: 'inspection.write',
    entry: { path: '/inspections/new', text: 'Ghi cuộc đã xong' },
    ofBranches: true,
  },
  {
    title: 'Học tập, sinh hoạt',
    about: 'Các buổi đã học tập, sinh hoạt và lịch sắp tới.',
    path: '/study',
    asks: 'unitId',
    read: 'study.read',
    write: 'study.write',
    entry: { path: '/study/new', text: 'Ghi buổi đã sinh hoạt' },
  },
  {
    title: 'Khâu đột phá; hạn chế, yếu kém',
    about: 'Đã đăng ký những gì, nội dung nào giải quyết xong.',
    path: '/initiatives',
    asks: 'unitId',
    read: 'initiative.read',
    write: 'initiative.write',
    entry: { path: '/initiatives/new', text: 'Đăng ký khâu đột phá, hạn chế' },
  },
  {
    title: 'Mô hình',
    about: 'Từng mô hình với chỉ số, mục tiêu và số liệu đạt được.',
    path: '/models',
    asks: 'unitId',
    read: 'initiative.read',
    write: 'initiative.write',
    entry: { path: '/models/new', text: 'Đăng ký mô hình' },
  },
  {
    title: 'Sản phẩm tuyên truyền',
    about: 'Tờ gấp, pa-nô, tin bài đã phát hành, theo từng loại.',
    path: '/propaganda',
    asks: 'unitId',
    read: 'propaganda.read',
    write: 'propaganda.write',
    entry: { path: '/propaganda/new', text: 'Ghi sản phẩm' },
  },
  {
    title: 'Khen thưởng, biểu dương',
    about: 'Từng quyết định, những tập thể và cá nhân được khen.',
    path: '/honours',
    asks: 'unitId',
    read: 'honour.read',
    write: 'honour.write',
    entry: { path: '/honours/new', text: 'Ghi một đợt khen thưởng' },
  },
  {
    title: 'Gương người tốt, việc tốt',
    about: 'Những tập thể, cá nhân được ghi danh và công khai.',
    path: '/honours/examples',
    asks: 'unitId',
    read: 'example.read',
    write: 'example.write',
    entry: { path: '/honours/examples/new', text: 'Ghi danh một gương' },
  },
];

/** True for the books that such a unit writes in. */
export const isKeptBy = (book: Book, unit: { readonly kind: UnitKind }) =>
  book.ofBranches !== true || isBranch(unit);
