/**
 * What good deeds are about, group by group in the order of the catalogue. "{n}" stands for a small share or
 * count, "{unit}" for the short name of the organization.
 */
export type DeedWords = {
  collective: readonly string[];
  individual: readonly string[];
  practice: readonly string[];
  target: readonly string[];
};

export const deedWords: readonly DeedWords[] = [
  {
    collective: [
      'Rút ngắn {n}% thời gian giải quyết hồ sơ tại {unit}',
      'Số hóa {n}% hồ sơ lưu trữ của {unit}',
      'Mô hình “Ngày thứ Sáu không giấy” tại {unit}',
      'Tổ hỗ trợ người dân, doanh nghiệp thực hiện dịch vụ công trực tuyến',
      'Chuẩn hóa {n} quy trình nội bộ theo tiêu chuẩn ISO',
      'Họp không giấy tờ, ký số {n}% văn bản đi',
    ],
    individual: [
      'Giảm {n}% thời gian xử lý hồ sơ được phân công',
      'Hướng dẫn {n} lượt người dân nộp hồ sơ trực tuyến',
      'Tự học và sử dụng thành thạo phần mềm quản lý văn bản',
      'Số hóa toàn bộ hồ sơ công việc cá nhân đang theo dõi',
      'Cải tiến biểu mẫu thống kê, bớt {n} bước trùng lặp',
      'Trả kết quả trước hạn ít nhất {n}% hồ sơ',
      'Viết {n} hướng dẫn ngắn về thao tác trên cổng dịch vụ công',
    ],
    practice: [
      'Rà soát từng bước của quy trình, bỏ các bước trùng lặp, công khai thời hạn giải quyết',
      'Xử lý hồ sơ trên môi trường điện tử, trả lời vướng mắc trong ngày làm việc',
      'Mỗi tuần dành một buổi hướng dẫn đồng nghiệp và người dân thao tác trực tuyến',
    ],
    target: [
      '{n}% hồ sơ giải quyết trước hạn',
      'Ít nhất {n}% văn bản được ký số',
      'Giảm {n}% thời gian xử lý',
    ],
  },
  {
    collective: [
      'Cấp ủy {unit} đối thoại với người lao động mỗi quý một lần',
      'Người đứng đầu trực tiếp giải quyết {n} việc khó, việc tồn đọng',
      'Mỗi cấp ủy viên phụ trách, giúp đỡ một bộ phận còn yếu',
      'Bí thư chi bộ tiếp nhận và trả lời kiến nghị của đảng viên trong 3 ngày',
      'Công khai kết quả thực hiện nhiệm vụ hằng tháng của lãnh đạo {unit}',
    ],
    individual: [
      'Gương mẫu đi đầu trong thực hiện giờ giấc, nền nếp cơ quan',
      'Nhận và hoàn thành {n} việc khó của phòng',
      'Trực tiếp kèm cặp một đồng nghiệp trẻ trong năm',
      'Mỗi tuần xuống cơ sở một buổi, nắm tình hình và giải quyết tại chỗ',
      'Phát biểu ít nhất {n} lượt trong các kỳ sinh hoạt chi bộ',
      'Đề xuất {n} sáng kiến cải tiến công việc',
    ],
    practice: [
      'Nhận việc khó về mình, báo cáo tiến độ công khai tại kỳ sinh hoạt hằng tháng',
      'Nói đi đôi với làm, chịu trách nhiệm đến cùng về phần việc được giao',
      'Lắng nghe, trả lời từng kiến nghị bằng văn bản hoặc trực tiếp',
    ],
    target: [
      'Hoàn thành {n} việc trong năm',
      'Có ít nhất {n} sáng kiến được công nhận',
      '100% kiến nghị được trả lời',
    ],
  },
  {
    collective: [
      'Tiết kiệm {n}% chi phí điện, nước, văn phòng phẩm của {unit}',
      'Quỹ “Đồng nghiệp khó khăn” của {unit}, giúp {n} lượt người',
      'Nhận đỡ đầu {n} học sinh có hoàn cảnh khó khăn',
      'Góp công xây dựng một căn nhà tình nghĩa',
      'Thu gom giấy vụn, phế liệu gây quỹ học bổng',
      'Tổ chức {n} buổi hiến máu tình nguyện',
    ],
    individual: [
      'Tiết kiệm điện, nước, văn phòng phẩm; tắt thiết bị khi ra khỏi phòng',
      'Nuôi heo đất tiết kiệm giúp học sinh nghèo',
      'Hiến máu tình nguyện {n} lần trong năm',
      'Giúp đỡ một gia đình đồng nghiệp gặp khó khăn',
      'Tham gia {n} ngày công xây dựng nông thôn mới',
      'Tiết kiệm {n}% vật tư trong ca sản xuất',
      'Sửa chữa, tái sử dụng thiết bị thay vì mua mới',
    ],
    practice: [
      'Ghi chép định mức tiêu hao, so sánh từng tháng, công khai tại cơ quan',
      'Mỗi tháng dành một phần thu nhập và một ngày công cho việc nghĩa',
      'Vận động người thân, đồng nghiệp cùng tham gia, công khai thu chi',
    ],
    target: ['Giảm {n}% chi phí thường xuyên', 'Giúp đỡ {n} trường hợp', 'Tham gia {n} ngày công'],
  },
  {
    collective: [
      'Nâng cao chất lượng sinh hoạt chi bộ theo chuyên đề tại {unit}',
      'Chi bộ bốn tốt: mỗi kỳ sinh hoạt một câu chuyện về Bác',
      'Bồi dưỡng, giới thiệu {n} quần chúng ưu tú cho Đảng',
      'Sổ theo dõi thực hiện cam kết của từng đảng viên',
      'Cấp ủy dự sinh hoạt với {n} chi bộ mỗi quý',
    ],
    individual: [
      'Tham gia đầy đủ các kỳ sinh hoạt, chuẩn bị ý kiến bằng văn bản',
      'Giúp đỡ, giới thiệu {n} quần chúng ưu tú vào Đảng',
      'Ghi sổ tay đảng viên đầy đủ hằng tháng',
      'Kể {n} câu chuyện về Bác trong sinh hoạt chi bộ',
      'Thường xuyên tự phê bình và phê bình với tinh thần xây dựng',
      'Sắp xếp lại hồ sơ, sổ sách của chi bộ đúng quy định',
    ],
    practice: [
      'Chuẩn bị nội dung trước ba ngày, phân công người phát biểu, ghi biên bản đầy đủ',
      'Theo dõi, nhắc việc hằng tuần; kiểm điểm từng phần việc đã cam kết',
      'Gần gũi quần chúng, giúp đỡ để họ phấn đấu vào Đảng',
    ],
    target: [
      '{n} buổi sinh hoạt chuyên đề có chất lượng',
      'Kết nạp {n} đảng viên',
      '100% đảng viên có sổ ghi chép',
    ],
  },
  {
    collective: [
      'Chuyên mục “Làm theo Bác” trên trang tin của {unit}',
      'Vận động nhân dân bảo vệ công trình, giữ gìn vệ sinh môi trường',
      'Tuyên truyền an toàn lao động cho {n}% người lao động',
      'Đăng {n} tin, bài phản bác thông tin xấu, độc',
      'Tủ sách Hồ Chí Minh tại {unit}',
    ],
    individual: [
      'Viết {n} tin, bài về gương người tốt, việc tốt',
      'Chia sẻ thông tin chính thống trên mạng xã hội mỗi tuần',
      'Vận động gia đình, xóm giềng phân loại rác tại nguồn',
      'Tuyên truyền, vận động {n} hộ tham gia bảo hiểm y tế',
      'Vận động người lao động thực hiện an toàn, vệ sinh lao động',
      'Giữ gìn văn hóa công sở, giao tiếp thân thiện với khách hàng',
    ],
    practice: [
      'Chọn việc cụ thể, người cụ thể để viết; mỗi tháng gửi ban biên tập một bài',
      'Gặp gỡ trực tiếp, nói điều dễ hiểu, làm trước để mọi người làm theo',
      'Dùng nhóm trao đổi của đơn vị để nhắc nhở và chia sẻ thông tin chính thống',
    ],
    target: ['{n} tin, bài trong năm', 'Vận động {n} lượt người', '{n} buổi tuyên truyền'],
  },
];

export const studyContents: readonly string[] = [
  'Học Bác về phong cách làm việc khoa học, nói đi đôi với làm',
  'Học Bác về thực hành tiết kiệm, chống tham ô, lãng phí, quan liêu',
  'Học Bác về gần dân, trọng dân, vì Nhân dân phục vụ',
  'Học Bác về tinh thần tự học và tự phê bình',
  'Học Bác về đoàn kết, yêu thương con người',
];
export const exampleContents: readonly string[] = [
  'Đảng viên làm trước, quần chúng làm theo; báo cáo kết quả tại sinh hoạt chi bộ',
  'Cấp ủy viên nhận phần khó, gương mẫu về thời gian và chất lượng công việc',
  'Nêu gương trong lời nói, tác phong; vận động gia đình cùng thực hiện',
  'Gương mẫu chấp hành kỷ luật, kỷ cương; sẵn sàng giúp đỡ đồng chí, đồng nghiệp',
];
export const deedResults: readonly string[] = [
  'Đạt mục tiêu đề ra, chi bộ đánh giá tốt',
  'Vượt mục tiêu, được biểu dương tại sinh hoạt chi bộ',
  'Hoàn thành, tiếp tục duy trì trong năm tới',
  'Đạt mục tiêu; đã nhân rộng sang bộ phận khác',
];
