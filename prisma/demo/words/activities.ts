/** Topics, titles and names of what units do besides good deeds. */

export const thematicTopics: readonly string[] = [
  'Sinh hoạt chuyên đề: nêu cao trách nhiệm nêu gương của cán bộ, đảng viên',
  'Sinh hoạt chuyên đề: thực hành tiết kiệm, chống lãng phí theo gương Bác',
  'Sinh hoạt chuyên đề: xây dựng văn hóa công sở, văn hóa doanh nghiệp',
  'Sinh hoạt chuyên đề: phòng, chống suy thoái, “tự diễn biến”, “tự chuyển hóa”',
  'Sinh hoạt chuyên đề: đổi mới lề lối làm việc, gần dân, sát cơ sở',
];
export const plenaryTopics: readonly string[] = [
  'Hội nghị quán triệt, triển khai các văn bản mới của Đảng',
  'Hội nghị học tập chuyên đề năm về học tập và làm theo Bác',
  'Hội nghị sơ kết việc thực hiện Chỉ thị số 05-CT/TW, Kết luận số 01-KL/TW',
];
export const branchTopics: readonly string[] = [
  'Quán triệt nghị quyết, kết luận mới của Trung ương tại chi bộ',
  'Triển khai chuyên đề năm về học tập và làm theo Bác tại chi bộ',
];
export const cadreTopics: readonly string[] = [
  'Hội nghị quán triệt cho cán bộ chủ chốt, báo cáo viên',
  'Tập huấn nghiệp vụ công tác tuyên giáo và kiểm tra',
];
export const youthTopic = 'Đoàn cơ sở sinh hoạt, quán triệt, tuyên truyền học tập và làm theo Bác';
export const veteransTopic = 'Hội Cựu chiến binh học tập chuyên đề toàn khóa';
export const contestTopics: readonly string[] = [
  'Hội thi kể chuyện tấm gương đạo đức Hồ Chí Minh',
  'Cuộc thi trực tuyến tìm hiểu tư tưởng, đạo đức, phong cách Hồ Chí Minh',
];
export const received = 'Bài dự thi';
export const chosen = 'Bài được chọn';

export const breakthroughs: readonly string[] = [
  'Đột phá trong cải cách thủ tục, rút ngắn thời gian giải quyết công việc',
  'Đột phá về chuyển đổi số trong quản lý, điều hành',
  'Đổi mới dây chuyền, nâng năng suất lao động',
  'Mở rộng thị trường, bảo đảm việc làm cho người lao động',
  'Nâng cao chất lượng sinh hoạt chi bộ và công tác phát triển đảng',
];
export const limitations: readonly string[] = [
  'Báo cáo hằng tháng còn chậm, sổ sách cập nhật chưa đầy đủ',
  'Tinh thần tự phê bình và phê bình ở một số chi bộ còn hạn chế',
  'Công tác phát triển đảng viên chưa đạt chỉ tiêu',
  'Phối hợp giữa cấp ủy và lãnh đạo đơn vị có việc chưa nhịp nhàng',
  'Nợ đọng hồ sơ, giải quyết kiến nghị còn kéo dài',
  'Định mức tiêu hao vật tư còn cao',
];
export const initiativeResults: readonly string[] = [
  'Đã giải quyết dứt điểm, được cấp trên ghi nhận',
  'Đã khắc phục; đưa vào theo dõi thường xuyên',
  'Đạt kết quả rõ rệt, tiếp tục duy trì',
];

export const modelNames: readonly {
  name: string;
  summary: string;
  measure: string;
  unit: string;
  target: number;
}[] = [
  {
    name: 'Chi bộ sinh hoạt không giấy',
    summary: 'Tài liệu gửi trước qua nhóm nội bộ, biên bản điện tử.',
    measure: 'Kỳ sinh hoạt không dùng giấy',
    unit: 'kỳ',
    target: 10,
  },
  {
    name: 'Mỗi tuần một việc tốt',
    summary: 'Mỗi tuần một việc cụ thể, ghi vào bảng chung của đơn vị.',
    measure: 'Việc tốt được ghi nhận',
    unit: 'việc',
    target: 48,
  },
  {
    name: 'Ngày thứ Bảy vì Nhân dân',
    summary: 'Giải quyết hồ sơ cho người dân vào sáng thứ Bảy.',
    measure: 'Hồ sơ giải quyết ngoài giờ',
    unit: 'hồ sơ',
    target: 300,
  },
  {
    name: 'Hũ gạo tình thương',
    summary: 'Góp gạo hằng tháng giúp hộ khó khăn.',
    measure: 'Gạo đã trao',
    unit: 'kg',
    target: 800,
  },
  {
    name: 'Tiết kiệm điện, vì môi trường',
    summary: 'Khoán định mức điện theo phòng, công khai hằng tháng.',
    measure: 'Điện tiết kiệm',
    unit: 'kWh',
    target: 6_000,
  },
  {
    name: 'Nâng bước em đến trường',
    summary: 'Đỡ đầu học sinh có hoàn cảnh khó khăn đến hết cấp học.',
    measure: 'Học sinh được đỡ đầu',
    unit: 'em',
    target: 20,
  },
  {
    name: 'Nụ cười công sở',
    summary: 'Năm nguyên tắc giao tiếp, khảo sát hài lòng hằng quý.',
    measure: 'Mức độ hài lòng',
    unit: '%',
    target: 95,
  },
  {
    name: 'Ca sản xuất an toàn',
    summary: 'Giao ca có kiểm tra an toàn, ghi nhận mọi sự cố suýt xảy ra.',
    measure: 'Ngày không tai nạn',
    unit: 'ngày',
    target: 330,
  },
];

export const outputs: readonly { kind: string; title: string; unit: string; most: number }[] = [
  {
    kind: 'Tin, bài',
    title: 'Tin, bài về học tập và làm theo Bác trên trang thông tin nội bộ',
    unit: 'tin, bài',
    most: 24,
  },
  { kind: 'Tờ gấp', title: 'Tờ gấp tuyên truyền chuyên đề năm', unit: 'tờ', most: 300 },
  { kind: 'Pa-nô', title: 'Pa-nô, khẩu hiệu tại trụ sở và nơi sản xuất', unit: 'tấm', most: 6 },
  { kind: 'Tài liệu', title: 'Tài liệu hỏi đáp phục vụ sinh hoạt chi bộ', unit: 'cuốn', most: 80 },
];

export const exampleFields: readonly string[] = [
  'Cải cách hành chính',
  'Lao động, sản xuất',
  'An sinh xã hội',
  'Giáo dục, y tế',
  'Xây dựng Đảng',
  'Văn hóa, thể thao',
];
export const exampleStories: readonly string[] = [
  'Nhặt được của rơi trả lại người đánh mất; nhiều năm giúp đỡ học sinh nghèo vượt khó.',
  'Sáng kiến rút ngắn quy trình, tiết kiệm thời gian cho người dân và đồng nghiệp.',
  'Tận tụy với công việc, không quản ngày nghỉ phục vụ phòng, chống thiên tai, dịch bệnh.',
  'Gương mẫu, đoàn kết; nhận đỡ đầu trẻ mồ côi, vận động xây nhà tình nghĩa.',
  'Hiến máu tình nguyện nhiều lần, vận động được đông đảo đồng nghiệp cùng tham gia.',
];
export const teams: readonly string[] = [
  'Tổ công đoàn',
  'Chi đoàn',
  'Đội xung kích',
  'Tổ sản xuất',
  'Phòng nghiệp vụ',
];

export const forms = {
  grassroots: 'Giấy khen của Đảng ủy cơ sở',
  bloc: 'Giấy khen của Đảng ủy Khối',
  province: 'Bằng khen cấp tỉnh',
  central: 'Bằng khen của Trung ương',
} as const;
export const occasions: readonly string[] = [
  'Thành tích xuất sắc trong học tập và làm theo Bác',
  'Tổng kết công tác xây dựng Đảng năm',
  'Kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh',
];

export const returnReasons: readonly string[] = [
  'Thiếu số liệu kiểm tra, giám sát trong tháng',
  'Số đảng viên dự sinh hoạt không khớp với sổ theo dõi',
  'Chưa nêu kết quả thực hiện việc làm tốt đã đăng ký',
];
export const reportRemarks: readonly string[] = [
  'Chi bộ sinh hoạt đúng kỳ, nội dung bám sát nhiệm vụ chính trị.',
  'Tư tưởng đảng viên ổn định; hoàn thành các phần việc đã đăng ký trong tháng.',
  'Đề nghị cấp trên hướng dẫn thêm về ghi chép sổ sách.',
];

export const progressNotes: readonly string[] = [
  'Đã triển khai được khoảng một nửa khối lượng đề ra.',
  'Hoàn thành phần việc của tháng; tiếp tục theo kế hoạch.',
  'Gặp khó khăn về thời gian, đã điều chỉnh tiến độ.',
  'Đồng nghiệp cùng tham gia, kết quả vượt dự kiến.',
];
export const places: readonly string[] = [
  'Phòng họp cơ quan',
  'Hội trường đơn vị',
  'Phòng sinh hoạt chi bộ',
];
