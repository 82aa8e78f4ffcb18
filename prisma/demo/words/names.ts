/**
 * The parts of Vietnamese names. Together they hold every letter with every mark, names of the peoples of the
 * North-West and of the Khmer of the South, both spellings of the tone (Hòa, Hoà), and a few very long names:
 * what searching, sorting and narrow screens must bear.
 */

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Common family names, the most common repeated so that they are drawn more often. */
export const families = words(`
  Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Hoàng Huỳnh Phan Phan Vũ
  Võ Võ Đặng Đặng Bùi Bùi Đỗ Đỗ Hồ Ngô Ngô Dương Lý Đinh Đoàn Trịnh Đào Mai Tô Lương Cao Tạ Thái Âu Ông Kiều Khương
  Quách Lưu Lâm Trương Trương Hà Phùng Tống Vương Nghiêm Doãn Chu Ứng Ưng La Lã Mạc Thân Giáp Ngụy Từ Tăng Ôn Ân Ung
  Nông Hứa Bế Ninh Bạch Cù Đàm Đậu Văn Viên Yên Ấu
`);

/** Family names by people: Thái, Mông, Mường, Khmer. */
export const peoples = {
  thai: {
    families: words('Lò Lò Lò Quàng Cà Lường Tòng Vì Bạc Cầm Hoàng Điêu Mè Hà Lềm Lèo Đèo Ngần'),
    given: words(
      'Hặc Ỏn Pâng Xuân Én Ánh Pản Ơn Inh Diên Thoa Hương Tiên Phanh Bun Ín Chiến Hịa Ưởng',
    ),
  },
  mong: {
    families: words('Mùa Vàng Giàng Sùng Thào Hờ Lầu Vừ Sồng Phàng Tráng Thảo Hạng Ly'),
    given: words(
      'A~Páo A~Chớ A~Của A~Lử A~Sà A~Dơ A~Tủa Thị~Mỷ Thị~Dợ Thị~Sông Thị~Pla A~Vừ A~Khua A~Nhè Thị~Xía A~Ký',
    ),
  },
  muong: {
    families: words('Bùi Bùi Đinh Đinh Hà Quách Bạch Xa Phùng'),
    given: words('Thiện Ểu Rộng Nhưởng Thương Dựng Ngoan Nhũn Biện Thảnh Ỉnh Dường'),
  },
  khmer: {
    families: words('Danh Danh Thạch Sơn Kim Châu Lâm Lý Tăng Trà Kiên'),
    given: words(
      'Sóc Phây Bích Sa~Rươne Hên Ươl Phước Rinh Som Ngọc Sươl Thươl Thị~Sà~Vươn Chanh Đa Vuông',
    ),
  },
} as const;
export type People = keyof typeof peoples;

export const maleMiddles = words(`
  Văn Văn Văn Văn Hữu Đức Minh Quang Xuân Ngọc Công Đình Quốc Thanh Anh Trọng Thế Duy Viết Bá Tiến Mạnh Hoàng Gia Nhật
  Huy Tấn Khắc Ứng Sỹ Trung Việt Hồng Phú Ích Vĩnh Chí Nhựt
`);
export const femaleMiddles = words(`
  Thị Thị Thị Thị Thị Thị Ngọc Thanh Thu Hồng Kim Bích Mỹ Phương Minh Thùy Thuỳ Lệ Như Diệu Quỳnh Ánh Tuyết Cẩm Hải Thị~Thu
  Thị~Thanh Thị~Ngọc Thị~Kim Thị~Hồng Thị~Bích Thị~Minh Thị~Mỹ
`);

export const maleGiven = words(`
  An Anh Ân Ấn Ất Bách Bảo Bằng Bắc Biên Bình Bổng Bường Cảnh Cẩn Chiến Chinh Chí Chương Công Cơ Cường Cừ Dân Diễn Doanh
  Dũng Dụng Duy Dự Dương Đại Đàn Đáng Đạo Đạt Đăng Đẩu Điền Điệp Đỉnh Định Đoàn Đô Độ Đông Đồng Đỡ Đức Được Đương Giang
  Giáp Hà Hải Hán Hạnh Hào Hảo Hạo Hiếu Hiển Hiệp Hinh Hòa Hoà Hoài Hoan Hoàng Hội Hợi Hợp Huân Hùng Huy Hưng Hưởng Hữu
  Ích Kha Khải Khang Khánh Khẳng Khiêm Khoa Khóa Khoá Khôi Khởi Khuê Kiên Kiệt Kỳ Lãm Lai Lạc Lâm Lân Lễ Liêm Linh Lĩnh
  Long Lộc Lợi Luân Luật Lực Lượng Lữ Mão Mẫn Mạnh Minh Muộn Mưu Nam Nghĩa Nghị Nghiệp Ngôn Ngỡ Nguyên Nhã Nhân Nhẫn
  Nhật Nhu Nhuận Ninh Nở Ơn Phái Phát Phẩm Phi Phong Phổ Phú Phúc Phụng Phước Phương Quang Quảng Quân Quý Quyền Quyết
  Rạng Sang Sáng Sắc Sẵn Sĩ Sinh Sơn Sỹ Tài Tám Tạo Tẩn Tâm Tấn Tân Tẽo Thạch Thái Thanh Thành Thạo Thắng Thăng Thẳng
  Thân Thật Thế Thể Thi Thiên Thiện Thiệu Thìn Thịnh Thọ Thông Thơ Thới Thời Thuần Thuận Thuật Thụy Thuỵ Thức Thực Thưởng Tiến
  Tiệp Tín Tỉnh Toàn Toán Tòng Toản Trãi Tráng Trí Triết Triệu Trình Trọng Trung Trực Trường Trưởng Tuấn Tuân Tuệ Tùng
  Tuyên Tuyển Tú Tư Tứ Từ Tự Tường Ửng Út Vạn Văn Vẹn Vẻ Vệ Viễn Viên Việt Vinh Vĩnh Vĩ Vọng Võ Vũ Vui Vực Vượng Vỹ Xô
  Xuân Xứng Ý Yên Yết
`);
export const femaleGiven = words(`
  Ái An Anh Ánh Ảnh Ẩn Ba Bé Bích Bính Cẩm Chi Châu Chuyên Cúc Diễm Diệp Diệu Dịu Dung Duyên Đào Điểm Đoan Êm Én Gấm Giang
  Hà Hạ Hai Hảo Hạnh Hằng Hậu Hân Hiên Hiền Hiếu Hoa Hòa Hoà Hoài Hoan Hồng Hợi Huế Huệ Huyền Hương Hường Khánh Khuyên
  Kiều Kim Lam Lan Lành Lâm Lê Lẽ Lệ Liên Liễu Linh Loan Luyến Lụa Lựu Ly Lý Mai Mận Mây Mến Minh Mơ Mùi My Mỹ Mừng Nga
  Ngà Ngân Ngọc Nguyệt Nhàn Nhạn Nhi Nhiên Nhung Như Nhường Niềm Nữ Oanh Ơn Phấn Phin Phúc Phương Phượng Quế Quyên Quỳnh
  Sen Sim Soan Sữa Sương Tâm Thanh Thảo Thắm Thắng Thêm Thỏa Thoa Thoan Thơ Thơm Thu Thuần Thúy Thuý Thùy Thuỳ Thủy Thuỷ
  Thư Thương Thường Tiên Tiền Toan Trà Trang Trâm Trân Trinh Trúc Tuyền Tuyết Tuyến Tú Tươi Tưởng Uyên Út Vân Vàng Vẽ
  Viên Vinh Vui Vy Xinh Xoan Xuyến Xứ Ý Yên Yến Yểng
`);

/** Names longer than any column was made for. */
export const longNames: readonly string[] = [
  'Công Tằng Tôn Nữ Hoàng Thị Diễm Quỳnh Trâm',
  'Tôn Thất Nguyễn Phúc Hoàng Nguyên Thượng',
  'Nguyễn Phước Tôn Nữ Thị Phương Hoàng Uyên',
  'Huyền Tôn Nữ Nguyễn Thị Thu Thương Huyền Nhung',
];
