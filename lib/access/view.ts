import type { Role } from './role';

/** Vai trò as people call it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: 'Đảng viên',
  secretary: 'Bí thư chi bộ',
  grassroots: 'Cán bộ đảng ủy cơ sở',
  staff: 'Cán bộ Đảng ủy Khối',
  leader: 'Lãnh đạo Đảng ủy Khối',
  administrator: 'Quản trị hệ thống',
};

type SignInFailure =
  | { readonly failure: 'wrong' | 'disabled' | 'foreign' | 'blank' }
  | { readonly failure: 'slowed'; readonly minutes: number };

/** What happened, and what to do about it. */
export interface SignInMessage {
  readonly title: string;
  readonly cure: string;
}

/** The sentence of a refused sign-in: the same for an unknown login and a wrong password. */
export function signInMessage(refused: SignInFailure): SignInMessage {
  switch (refused.failure) {
    case 'wrong':
      return {
        title: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
        cure: 'Đồng chí vui lòng kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại mật khẩu.',
      };
    case 'blank':
      return {
        title: 'Chưa nhập đủ thông tin.',
        cure: 'Đồng chí vui lòng nhập cả tên đăng nhập và mật khẩu.',
      };
    case 'slowed':
      return {
        title: 'Đã nhập sai nhiều lần nên việc đăng nhập đang tạm dừng.',
        cure: `Đồng chí vui lòng thử lại sau ${waitWords(refused.minutes)}. Nếu quên mật khẩu, vui lòng liên hệ văn phòng Đảng ủy.`,
      };
    case 'disabled':
      return {
        title: 'Tài khoản này đang tạm khóa.',
        cure: 'Đồng chí vui lòng liên hệ văn phòng Đảng ủy để được mở lại.',
      };
    case 'foreign':
      return {
        title: 'Trang đăng nhập đã cũ hoặc được mở từ một địa chỉ khác.',
        cure: 'Đồng chí vui lòng tải lại trang này rồi đăng nhập.',
      };
  }
}

function waitWords(minutes: number): string {
  if (minutes <= 90) return `${minutes} phút`;
  return `${Math.ceil(minutes / 60)} giờ`;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg/, 'Edge'],
  [/coc_coc_browser/, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'máy Mac'],
  [/Linux/, 'Linux'],
];

/** "Chrome trên Windows", from what a browser says about itself. */
export function deviceWords(userAgent: string): string {
  const first = (known: typeof BROWSERS) => known.find(([sign]) => sign.test(userAgent))?.[1];
  const browser = first(BROWSERS) ?? 'Trình duyệt khác';
  const system = first(SYSTEMS);
  return system ? `${browser} trên ${system}` : browser;
}
