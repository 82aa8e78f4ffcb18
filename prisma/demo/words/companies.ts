import type { Body } from './agencies';

/** What invented companies do; the number is how large such a company usually is. */
const trades: readonly [name: string, size: number, sector: 3 | 4][] = [
  ['Công ty Cổ phần Phân bón và Hóa chất', 11, 3],
  ['Công ty Cổ phần May', 9, 4],
  ['Công ty TNHH MTV Quản lý công trình đô thị', 7, 3],
  ['Công ty Cổ phần Xây dựng', 5, 4],
  ['Công ty Cổ phần Cấp nước', 6, 3],
  ['Công ty Cổ phần Xi măng', 7, 4],
  ['Công ty Cổ phần Cơ khí', 5, 4],
  ['Công ty Cổ phần Giấy và Bao bì', 4, 4],
  ['Công ty Cổ phần Thương mại tổng hợp', 4, 4],
  ['Công ty Cổ phần Nhựa và Cao su', 6, 3],
  ['Công ty Cổ phần Lương thực và Thực phẩm', 4, 4],
  ['Công ty Cổ phần Tư vấn thiết kế', 3, 4],
  ['Công ty Cổ phần Vận tải', 3, 4],
  ['Công ty Cổ phần Chế biến nông sản', 3, 4],
  ['Công ty Cổ phần Điện tử và Viễn thông', 3, 4],
  ['Công ty Cổ phần Vật liệu xây dựng', 2, 4],
  ['Công ty Cổ phần Đầu tư và Phát triển', 2, 4],
  ['Công ty TNHH Công nghệ', 1, 4],
  ['Công ty Cổ phần Dịch vụ kỹ thuật', 1, 4],
  ['Công ty TNHH Thương mại và Dịch vụ', 1, 4],
  ['Hợp tác xã Dịch vụ tổng hợp', 1, 4],
  ['Công ty Cổ phần Du lịch và Khách sạn', 1, 4],
];

/**
 * Invented companies of a bloc of enterprises: each trade in each place in turn, so that no name comes twice.
 * The first places carry the larger companies.
 */
export function companyBodies(places: readonly string[]): readonly Body[] {
  return places.flatMap((place, round) =>
    trades.map(([trade, size, sector]) => ({
      name: `${trade} ${place}`,
      sector,
      size: Math.max(1, size - 2 * round),
      words: 'company' as const,
    })),
  );
}
