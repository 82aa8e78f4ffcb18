/**
 * What good deeds are about, group by group in the order of the catalogue. Each line is a title and, after the
 * bar, what will be measured. "{p}" stands for a share in percent, "{k}" for a small count, "{m}" for a larger
 * one, "{unit}" for the name of the unit.
 */
export type DeedWords = {
  collective: readonly (readonly [title: string, target: string])[];
  individual: readonly (readonly [title: string, target: string])[];
  practice: readonly string[];
};

function deeds(text: string): (readonly [string, string])[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [title = '', target = ''] = line.split(' | ');
      return [title, target] as const;
    });
}

export const deedWords: readonly DeedWords[] = [
  {
    collective: deeds(`
      Rút ngắn {p}% thời gian giải quyết hồ sơ tại {unit} | {p}% hồ sơ trả trước hạn
      Số hóa hồ sơ lưu trữ của {unit} | Số hóa {m} hộp hồ sơ
      Mô hình “Ngày thứ Sáu không giấy” tại {unit} | Giảm {p}% lượng giấy in
      Tổ hỗ trợ người dân, doanh nghiệp thực hiện dịch vụ công trực tuyến | Hỗ trợ {m} lượt
      Chuẩn hóa {k} quy trình nội bộ theo tiêu chuẩn ISO | {k} quy trình được ban hành
      Họp không giấy tờ, ký số văn bản đi | 100% văn bản đi được ký số`),
    individual: deeds(`
      Giảm {p}% thời gian xử lý hồ sơ được phân công | Giảm {p}% thời gian xử lý
      Hướng dẫn người dân nộp hồ sơ trực tuyến | Hướng dẫn {m} lượt người
      Tự học và sử dụng thành thạo phần mềm quản lý văn bản | Xử lý 100% văn bản trên phần mềm
      Số hóa toàn bộ hồ sơ công việc cá nhân đang theo dõi | 100% hồ sơ được số hóa
      Cải tiến biểu mẫu thống kê, bớt {k} bước trùng lặp | Bớt {k} bước
      Trả kết quả hồ sơ trước hạn | {p}% hồ sơ trước hạn
      Viết {k} hướng dẫn ngắn về thao tác trên cổng dịch vụ công | {k} bản hướng dẫn`),
    practice: [
      'Rà soát từng bước của quy trình, bỏ các bước trùng lặp, công khai thời hạn giải quyết',
      'Xử lý hồ sơ trên môi trường điện tử, trả lời vướng mắc trong ngày làm việc',
      'Mỗi tuần dành một buổi hướng dẫn đồng nghiệp và người dân thao tác trực tuyến',
    ],
  },
  {
    collective: deeds(`
      Cấp ủy {unit} đối thoại với người lao động mỗi quý một lần | 4 buổi đối thoại trong năm
      Người đứng đầu trực tiếp giải quyết việc khó, việc tồn đọng | Giải quyết {k} việc
      Mỗi cấp ủy viên phụ trách, giúp đỡ một bộ phận còn yếu | {k} bộ phận được giúp đỡ
      Tiếp nhận và trả lời kiến nghị của đảng viên trong 3 ngày | 100% kiến nghị được trả lời
      Công khai kết quả thực hiện nhiệm vụ hằng tháng của lãnh đạo {unit} | 12 kỳ công khai`),
    individual: deeds(`
      Gương mẫu đi đầu trong thực hiện giờ giấc, nền nếp cơ quan | Không vi phạm giờ giấc trong năm
      Nhận và hoàn thành việc khó của phòng | {k} việc trong năm
      Trực tiếp kèm cặp một đồng nghiệp trẻ | Một đồng nghiệp làm việc độc lập cuối năm
      Mỗi tuần xuống cơ sở một buổi, nắm tình hình và giải quyết tại chỗ | {m} buổi trong năm
      Phát biểu xây dựng trong các kỳ sinh hoạt chi bộ | Ít nhất {k} lượt phát biểu
      Đề xuất sáng kiến cải tiến công việc | {k} sáng kiến được công nhận`),
    practice: [
      'Nhận việc khó về mình, báo cáo tiến độ công khai tại kỳ sinh hoạt hằng tháng',
      'Nói đi đôi với làm, chịu trách nhiệm đến cùng về phần việc được giao',
      'Lắng nghe, trả lời từng kiến nghị bằng văn bản hoặc trực tiếp',
    ],
  },
  {
    collective: deeds(`
      Tiết kiệm chi phí điện, nước, văn phòng phẩm của {unit} | Giảm {p}% chi phí
      Quỹ “Đồng nghiệp khó khăn” của {unit} | Giúp {k} trường hợp
      Nhận đỡ đầu học sinh có hoàn cảnh khó khăn | {k} học sinh
      Góp công, góp tiền xây dựng nhà tình nghĩa | Một căn nhà
      Thu gom giấy vụn, phế liệu gây quỹ học bổng | {k} suất học bổng
      Tổ chức hiến máu tình nguyện | {m} đơn vị máu`),
    individual: deeds(`
      Tiết kiệm điện, nước, văn phòng phẩm; tắt thiết bị khi ra khỏi phòng | Giảm {p}% điện của phòng
      Nuôi heo đất tiết kiệm giúp học sinh nghèo | Giúp một học sinh
      Hiến máu tình nguyện | {k} lần trong năm
      Giúp đỡ một gia đình đồng nghiệp gặp khó khăn | Một gia đình
      Tham gia ngày công xây dựng nông thôn mới | {k} ngày công
      Tiết kiệm vật tư trong ca sản xuất | Giảm {p}% vật tư
      Sửa chữa, tái sử dụng thiết bị thay vì mua mới | {k} thiết bị`),
    practice: [
      'Ghi chép định mức tiêu hao, so sánh từng tháng, công khai tại cơ quan',
      'Mỗi tháng dành một phần thu nhập và một ngày công cho việc nghĩa',
      'Vận động người thân, đồng nghiệp cùng tham gia, công khai thu chi',
    ],
  },
  {
    collective: deeds(`
      Nâng cao chất lượng sinh hoạt chi bộ theo chuyên đề tại {unit} | 4 buổi sinh hoạt chuyên đề
      Chi bộ bốn tốt: mỗi kỳ sinh hoạt một câu chuyện về Bác | 12 câu chuyện
      Bồi dưỡng, giới thiệu quần chúng ưu tú cho Đảng | {k} quần chúng
      Sổ theo dõi thực hiện cam kết của từng đảng viên | 100% đảng viên có sổ theo dõi
      Cấp ủy dự sinh hoạt với các chi bộ, bộ phận | {k} lượt mỗi quý`),
    individual: deeds(`
      Tham gia đầy đủ các kỳ sinh hoạt, chuẩn bị ý kiến bằng văn bản | 12 kỳ sinh hoạt
      Giúp đỡ, giới thiệu quần chúng ưu tú vào Đảng | Một quần chúng
      Ghi sổ tay đảng viên đầy đủ hằng tháng | 12 tháng ghi chép
      Kể câu chuyện về Bác trong sinh hoạt chi bộ | {k} câu chuyện
      Thường xuyên tự phê bình và phê bình với tinh thần xây dựng | Ý kiến tại mỗi kỳ sinh hoạt
      Sắp xếp lại hồ sơ, sổ sách của chi bộ đúng quy định | 100% hồ sơ được sắp xếp`),
    practice: [
      'Chuẩn bị nội dung trước ba ngày, phân công người phát biểu, ghi biên bản đầy đủ',
      'Theo dõi, nhắc việc hằng tuần; kiểm điểm từng phần việc đã cam kết',
      'Gần gũi quần chúng, giúp đỡ để họ phấn đấu vào Đảng',
    ],
  },
  {
    collective: deeds(`
      Chuyên mục “Làm theo Bác” trên trang tin của {unit} | {m} tin, bài
      Vận động Nhân dân bảo vệ công trình, giữ gìn vệ sinh môi trường | {k} đợt ra quân
      Tuyên truyền an toàn lao động cho người lao động | 100% người lao động được tuyên truyền
      Tổ đăng tin, bài phản bác thông tin xấu, độc | {m} tin, bài
      Tủ sách Hồ Chí Minh tại {unit} | {m} đầu sách`),
    individual: deeds(`
      Viết tin, bài về gương người tốt, việc tốt | {k} tin, bài
      Chia sẻ thông tin chính thống trên mạng xã hội mỗi tuần | {m} lượt chia sẻ
      Vận động gia đình, xóm giềng phân loại rác tại nguồn | {k} hộ cùng tham gia
      Tuyên truyền, vận động tham gia bảo hiểm y tế | {k} hộ tham gia
      Vận động đồng nghiệp thực hiện an toàn, vệ sinh lao động | Không để xảy ra tai nạn
      Giữ gìn văn hóa công sở, giao tiếp thân thiện với khách hàng | Không có phản ánh về thái độ`),
    practice: [
      'Chọn việc cụ thể, người cụ thể để viết; mỗi tháng gửi ban biên tập một bài',
      'Gặp gỡ trực tiếp, nói điều dễ hiểu, làm trước để mọi người làm theo',
      'Dùng nhóm trao đổi của đơn vị để nhắc nhở và chia sẻ thông tin chính thống',
    ],
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
