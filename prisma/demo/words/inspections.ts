/** What branches inspect their members on. */
export const inspectionContents: readonly string[] = [
  'Việc thực hiện Nghị quyết Trung ương 4 (khóa XII) gắn với trách nhiệm nêu gương',
  'Việc thực hiện Chỉ thị số 05-CT/TW và bản cam kết tu dưỡng, rèn luyện hằng năm',
  'Việc thực hiện nhiệm vụ đảng viên theo Điều 2 Điều lệ Đảng',
  'Việc chấp hành quy chế làm việc và chế độ sinh hoạt đảng',
  'Việc thực hiện Quy định về những điều đảng viên không được làm',
  'Việc thực hành tiết kiệm, chống lãng phí trong nhiệm vụ được giao',
  'Việc thực hiện nhiệm vụ chuyên môn được chi bộ phân công',
  'Trách nhiệm nêu gương của cán bộ, đảng viên theo Quy định số 08-QĐi/TW',
];
export const supervisionContents: readonly string[] = [
  'Giám sát việc giữ gìn đạo đức, lối sống và thực hiện cam kết',
  'Giám sát việc thực hiện nghị quyết của chi bộ',
  'Giám sát việc thực hiện quy chế dân chủ ở cơ sở',
];
export const conclusions: readonly string[] = [
  'Đảng viên được kiểm tra chấp hành tốt; đề nghị tiếp tục phát huy.',
  'Cơ bản thực hiện đúng quy định; còn chậm ghi chép, chi bộ yêu cầu khắc phục.',
  'Hoàn thành các nội dung cam kết; chi bộ biểu quyết thông qua kết luận 100%.',
  'Thực hiện nghiêm túc, có sản phẩm cụ thể; không có dấu hiệu vi phạm.',
];
export const strengths: readonly string[] = [
  'Gương mẫu, có trách nhiệm trong công việc',
  'Chấp hành nghiêm sự phân công của tổ chức',
  'Tích cực học tập, đoàn kết nội bộ',
];
export const shortcomings: readonly string[] = [
  'Ít phát biểu trong sinh hoạt chi bộ',
  'Ghi chép sổ tay đảng viên chưa đầy đủ',
  'Việc tự học, tự nghiên cứu chưa thường xuyên',
];
export const results: readonly string[] = [
  'Thực hiện tốt',
  'Thực hiện tốt',
  'Thực hiện tốt',
  'Cần khắc phục hạn chế',
];
export const methods: readonly string[] = [
  'Đảng viên tự kiểm điểm bằng văn bản, chi bộ thảo luận và kết luận',
  'Nghiên cứu báo cáo, sổ sách; làm việc trực tiếp với đảng viên',
];
