/**
 * The bodies every province has, from which a bloc of agencies is filled: the name after "Đảng bộ" or "Chi bộ",
 * its sector, how large it usually is (the number of branches it would have), and what its branches are called.
 * "{tỉnh}" stands for the province's name.
 */
export type BranchWords =
  | 'department'
  | 'party'
  | 'court'
  | 'bank'
  | 'school'
  | 'hospital'
  | 'company'
  | 'service'
  | 'telecom'
  | 'centre';
export type Body = { name: string; sector: number; size: number; words: BranchWords };

/** Loại hình, in the order of their rank; a body names its sector by this place. */
export const sectors = [
  'Cơ quan nhà nước',
  'Cơ quan đảng, đoàn thể',
  'Đơn vị sự nghiệp',
  'Doanh nghiệp nhà nước',
  'Doanh nghiệp ngoài nhà nước',
  'Lực lượng vũ trang',
] as const;

function bodies(sector: number, words: BranchWords, text: string): Body[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [size, ...name] = line.split(' ');
      return { name: name.join(' '), sector, size: Number(size), words };
    });
}

export const provincialBodies: readonly Body[] = [
  ...bodies(
    0,
    'department',
    `9 Sở Nông nghiệp và Phát triển nông thôn
     8 Sở Tài nguyên và Môi trường
     6 Sở Giao thông vận tải
     6 Sở Lao động - Thương binh và Xã hội
     6 Sở Văn hóa, Thể thao và Du lịch
     5 Sở Xây dựng
     5 Sở Giáo dục và Đào tạo
     6 Sở Y tế
     6 Văn phòng Ủy ban nhân dân tỉnh
     5 Sở Tài chính
     5 Sở Kế hoạch và Đầu tư
     4 Sở Nội vụ
     4 Sở Tư pháp
     4 Sở Khoa học và Công nghệ
     4 Sở Thông tin và Truyền thông
     3 Thanh tra tỉnh
     8 Cục Thuế tỉnh
     6 Bảo hiểm xã hội tỉnh
     4 Cục Thống kê tỉnh
     4 Cục Quản lý thị trường
     4 Ban Quản lý các khu công nghiệp
     2 Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
     2 Ban Dân tộc tỉnh
     1 Chi cục Hải quan {tỉnh}
     1 Chi cục Kiểm lâm vùng
     1 Văn phòng Ban An toàn giao thông tỉnh
     1 Văn phòng Điều phối nông thôn mới tỉnh
     1 Chi cục Dự trữ Nhà nước {tỉnh}`,
  ),
  ...bodies(
    0,
    'court',
    `5 Tòa án nhân dân tỉnh
     5 Viện kiểm sát nhân dân tỉnh
     4 Cục Thi hành án dân sự tỉnh`,
  ),
  ...bodies(
    1,
    'party',
    `4 Văn phòng Tỉnh ủy
     3 Ban Tổ chức Tỉnh ủy
     2 Ban Tuyên giáo Tỉnh ủy
     3 Ủy ban Kiểm tra Tỉnh ủy
     2 Ban Dân vận Tỉnh ủy
     2 Ban Nội chính Tỉnh ủy
     3 Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
     3 Liên đoàn Lao động tỉnh
     2 Hội Nông dân tỉnh
     2 Hội Liên hiệp Phụ nữ tỉnh
     1 Hội Cựu chiến binh tỉnh
     1 Liên minh Hợp tác xã tỉnh
     1 Hội Chữ thập đỏ tỉnh
     1 Hội Nhà báo tỉnh
     1 Hội Văn học - Nghệ thuật tỉnh
     1 Hội Luật gia tỉnh
     1 Hội Đông y tỉnh
     1 Hội Người cao tuổi tỉnh
     1 Hội Khuyến học tỉnh
     1 Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh
     1 Liên hiệp các tổ chức hữu nghị tỉnh
     1 Cơ quan Đảng ủy Khối
     3 Báo {tỉnh}`,
  ),
  ...bodies(
    2,
    'hospital',
    `13 Bệnh viện Đa khoa tỉnh
          5 Bệnh viện Y dược cổ truyền tỉnh
     4 Bệnh viện Phổi tỉnh
     5 Bệnh viện Sản - Nhi tỉnh
     2 Bệnh viện Tâm thần tỉnh
     2 Bệnh viện Mắt tỉnh
     2 Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm
     1 Trung tâm Giám định y khoa
     1 Trung tâm Pháp y tỉnh`,
  ),
  ...bodies(
    2,
    'school',
    `9 Trường Cao đẳng Cộng đồng {tỉnh}
     7 Trường Cao đẳng Y tế {tỉnh}
     6 Trường Cao đẳng Kỹ thuật - Công nghệ {tỉnh}
     4 Trường Trung học phổ thông chuyên {tỉnh}
     3 Trường Phổ thông dân tộc nội trú tỉnh
     2 Trường Trung cấp Văn hóa - Nghệ thuật
     1 Trung tâm Giáo dục thường xuyên tỉnh`,
  ),
  ...bodies(
    2,
    'centre',
    `5 Trung tâm Kiểm soát bệnh tật tỉnh
     4 Đài Phát thanh và Truyền hình tỉnh
     3 Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp
     3 Ban Quản lý dự án đầu tư xây dựng công trình giao thông
     1 Trung tâm Xúc tiến đầu tư, thương mại và du lịch
     1 Trung tâm Phát triển quỹ đất tỉnh
     1 Bảo tàng tỉnh
     1 Thư viện tỉnh
     1 Trung tâm Văn hóa - Điện ảnh tỉnh
     1 Trung tâm Công tác xã hội tỉnh
     1 Trung tâm Dịch vụ việc làm tỉnh
     1 Quỹ Đầu tư phát triển tỉnh
     1 Trung tâm Phục vụ hành chính công tỉnh`,
  ),
  ...bodies(
    3,
    'bank',
    `4 Ngân hàng Nhà nước Chi nhánh tỉnh
     8 Ngân hàng Nông nghiệp và Phát triển nông thôn Chi nhánh tỉnh
     4 Ngân hàng Chính sách xã hội Chi nhánh tỉnh
     5 Ngân hàng Đầu tư và Phát triển Chi nhánh {tỉnh}
     4 Ngân hàng Công thương Chi nhánh {tỉnh}
     1 Ngân hàng Phát triển Chi nhánh khu vực
     1 Bảo hiểm tiền gửi Chi nhánh khu vực`,
  ),
  ...bodies(
    3,
    'company',
    `9 Công ty Điện lực {tỉnh}
     5 Công ty TNHH MTV Khai thác công trình thủy lợi {tỉnh}
     1 Công ty Bảo Việt {tỉnh}
     1 Công ty Bảo Việt Nhân thọ {tỉnh}`,
  ),
  ...bodies(
    3,
    'service',
    `6 Bưu điện tỉnh
     5 Công ty TNHH MTV Xổ số kiến thiết tỉnh
     5 Công ty Xăng dầu {tỉnh}`,
  ),
  ...bodies(3, 'telecom', '3 Viettel {tỉnh}\n2 MobiFone {tỉnh}'),
  ...bodies(
    4,
    'company',
    `6 Công ty Cổ phần Cấp thoát nước {tỉnh}
     4 Công ty Cổ phần Môi trường đô thị {tỉnh}
     4 Công ty Cổ phần Xây dựng thủy lợi {tỉnh}
     3 Công ty Cổ phần Vật tư nông nghiệp {tỉnh}
     2 Công ty Cổ phần Sách và Thiết bị trường học {tỉnh}
     2 Công ty Cổ phần Tư vấn xây dựng {tỉnh}
     2 Công ty Cổ phần Dược và Vật tư y tế {tỉnh}
     1 Công ty Cổ phần In {tỉnh}
     1 Công ty Cổ phần Du lịch {tỉnh}
     1 Công ty Cổ phần Vận tải ô tô {tỉnh}
     1 Công ty Cổ phần Giống cây trồng {tỉnh}
     1 Công ty TNHH Kiểm toán {tỉnh}`,
  ),
];
