/** Invented people and units for the gallery: plausible, long and short, never real. */
const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
];
const middles = ['Văn', 'Thị', 'Minh', 'Thị Tuyết', 'Hữu', 'Quốc', 'Thanh', 'Ngọc', 'Thị Mỹ'];
const givens = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Đức',
  'Giang',
  'Hạnh',
  'Khôi',
  'Loan',
  'Nghĩa',
  'Oanh',
  'Phượng',
  'Thủy',
  'Ước',
  'Yến',
];

const organizations = [
  'Đảng bộ Công ty Trách nhiệm hữu hạn Một thành viên Khai thác công trình thủy lợi Nam Sông Thương',
  'Đảng bộ Trường Chính trị tỉnh',
  'Chi bộ Tỉnh đoàn',
  'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn',
  'Đảng bộ Viễn thông Hậu Giang',
  'Chi bộ Ban Quản lý các khu công nghiệp',
  'Đảng bộ Công ty Cổ phần Cấp thoát nước – Công trình đô thị',
  'Đảng bộ Sở Giáo dục và Đào tạo',
  'Chi bộ Hội Liên hiệp Phụ nữ tỉnh',
  'Đảng bộ Bệnh viện Đa khoa tỉnh',
  'Chi bộ Liên minh Hợp tác xã',
  'Đảng bộ Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam – Chi nhánh tỉnh',
];
const parts = [
  'Văn phòng',
  'Phòng Tổ chức – Hành chính',
  'Phòng Kế hoạch – Tài vụ',
  'Khoa Lý luận cơ sở',
  'Trạm Bơm số 2',
  'Khoa Nội tổng hợp',
  'Phòng Kỹ thuật',
];

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list has nothing to pick from');
  return item;
}

export function personName(index: number): string {
  return `${pick(families, index * 7)} ${pick(middles, index * 5 + 1)} ${pick(givens, index * 11 + 3)}`;
}

export function organizationName(index: number): string {
  const name = pick(organizations, index);
  return index < organizations.length
    ? name
    : `${name} ${Math.floor(index / organizations.length) + 1}`;
}

export function branchName(index: number): string {
  return `Chi bộ ${pick(parts, index * 3)}`;
}
