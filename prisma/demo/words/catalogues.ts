import type { DateOnly } from '@/lib/platform/clock';
import { day } from '../calendar';

/** Nhóm việc làm tốt. */
export const deedGroups = [
  { name: 'Cải cách thủ tục hành chính, chuyển đổi số' },
  { name: 'Nâng cao trách nhiệm, vai trò người đứng đầu' },
  { name: 'Thực hành tiết kiệm, đoàn kết, tương trợ' },
  { name: 'Xây dựng tổ chức đảng, hệ thống chính trị' },
  { name: 'Tuyên truyền, vận động' },
] as const;

// Quy định 144-QĐ/TW replaced the five older standards on the day it was issued.
const REGULATION_144 = day('2024-05-09');

/** Chuẩn mực đạo đức: the older five, and those of Quy định 144-QĐ/TW. */
export const ethicsStandards: readonly {
  name: string;
  from: DateOnly;
  retired: DateOnly | null;
}[] = [
  ...[
    'Trung với nước, hiếu với dân',
    'Cần, kiệm, liêm, chính, chí công vô tư',
    'Yêu thương con người, sống có nghĩa, có tình',
    'Nói đi đôi với làm, phải nêu gương về đạo đức',
    'Tu dưỡng đạo đức suốt đời',
  ].map((name) => ({ name, from: day('2016-05-15'), retired: REGULATION_144 })),
  ...[
    'Yêu nước, tôn trọng Nhân dân, tận tụy phục vụ Đảng, phục vụ Tổ quốc và Nhân dân',
    'Bản lĩnh, đổi mới, sáng tạo, hội nhập',
    'Cần, kiệm, liêm, chính, chí công, vô tư',
    'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
    'Gương mẫu, khiêm tốn, tu dưỡng rèn luyện, học tập suốt đời',
  ].map((name) => ({ name, from: REGULATION_144, retired: null })),
];

/** Các phần của bản cam kết, and what members typically write under each. */
export const commitmentSections = [
  {
    name: 'Chính trị tư tưởng',
    bodies: [
      'Kiên định chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh; tham gia đầy đủ các đợt học tập nghị quyết.',
      'Chấp hành nghiêm chủ trương, đường lối của Đảng; chủ động đấu tranh với các thông tin xấu, độc.',
      'Học tập đầy đủ các chuyên đề, tự nghiên cứu lý luận chính trị, không dao động trước khó khăn.',
    ],
  },
  {
    name: 'Đạo đức, lối sống; 27 biểu hiện suy thoái; những điều đảng viên không được làm',
    bodies: [
      'Không vi phạm 27 biểu hiện suy thoái, 19 điều đảng viên không được làm; sống trung thực, giản dị.',
      'Thực hành cần, kiệm, liêm, chính; đoàn kết, giúp đỡ đồng nghiệp; giữ gìn đạo đức gia đình.',
      'Nêu gương trong công việc và sinh hoạt; thực hành tiết kiệm, chống lãng phí, không bè phái, cục bộ.',
    ],
  },
  {
    name: 'Thực hiện chức trách, nhiệm vụ được giao',
    bodies: [
      'Hoàn thành 100% nhiệm vụ được giao đúng hạn; cải tiến một quy trình công việc trong năm.',
      'Giải quyết công việc đúng quy định, đúng thời gian; lắng nghe ý kiến, phục vụ tận tình.',
      'Đề xuất ít nhất một sáng kiến; tham gia các phần việc khó của đơn vị khi được phân công.',
    ],
  },
  {
    name: 'Ý thức tổ chức kỷ luật',
    bodies: [
      'Sinh hoạt chi bộ đầy đủ, đóng đảng phí đúng kỳ; chấp hành sự phân công của tổ chức.',
      'Chấp hành nội quy, quy chế cơ quan; giữ mối liên hệ với cấp ủy và Nhân dân nơi cư trú.',
      'Thực hiện nghiêm quy định về giờ làm việc, phát ngôn và bảo vệ thông tin nội bộ.',
    ],
  },
  {
    name: 'Khắc phục hạn chế, khuyết điểm năm trước',
    bodies: [
      'Mạnh dạn hơn trong tự phê bình và phê bình; phát biểu tại ít nhất sáu kỳ sinh hoạt chi bộ.',
      'Sắp xếp thời gian tự học; hoàn thành kế hoạch bồi dưỡng đã bỏ dở năm trước.',
      'Không để chậm báo cáo; ghi chép sổ sách đầy đủ, kịp thời hằng tháng.',
    ],
  },
] as const;
