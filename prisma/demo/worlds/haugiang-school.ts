import { secretaryBranch } from '../accounts';
import { day } from '../calendar';
import type { ScriptedModel, ScriptedSession } from '../plans';

const SCHOOL = 'Đảng bộ Trường Chính trị tỉnh';
const branches = [
  secretaryBranch,
  'Chi bộ Khoa Lý luận cơ sở Trường Chính trị',
  'Chi bộ Khoa Nhà nước và Pháp luật Trường Chính trị',
  'Chi bộ Phòng Tổ chức, Hành chính, Thông tin, Tư liệu Trường Chính trị',
] as const;

/** "16 cuộc triển khai tại các chi bộ": four in each of the four. */
const inBranches = branches.flatMap((unit, place) =>
  ['01-1', '03-0', '04-1', '06-0'].map(
    (part): ScriptedSession => ({
      unit,
      kind: 'in_branch',
      heldOn: day(`2022-${part}${place + 3}`),
      topic: 'Triển khai các văn bản của Đảng tại chi bộ',
    }),
  ),
);

/** The first half of 2022 at the school: 2 meetings of all, 16 in the branches, 5 thematic sessions, two contests. */
export const schoolSessions: readonly ScriptedSession[] = [
  {
    unit: SCHOOL,
    kind: 'plenary',
    heldOn: day('2022-02-18'),
    topic: 'Triển khai tập trung các văn bản của Đảng cho 100% đảng viên, đợt I',
  },
  {
    unit: SCHOOL,
    kind: 'plenary',
    heldOn: day('2022-05-20'),
    topic: 'Triển khai tập trung các văn bản của Đảng cho 100% đảng viên, đợt II',
  },
  ...inBranches,
  ...branches.map(
    (unit, place): ScriptedSession => ({
      unit,
      kind: 'thematic',
      heldOn: day(`2022-0${place + 2}-24`),
      topic: 'Sinh hoạt chuyên đề: bảo vệ nền tảng tư tưởng của Đảng trong giảng dạy',
    }),
  ),
  {
    unit: SCHOOL,
    kind: 'thematic',
    heldOn: day('2022-06-16'),
    topic: 'Sinh hoạt chuyên đề: học phải đi đôi với hành',
  },
  {
    unit: SCHOOL,
    kind: 'contest',
    heldOn: day('2022-04-22'),
    topic: 'Hội thi “Tìm hiểu chương trình hành động của Tỉnh ủy” cấp trường',
    entries: [['Bài dự thi', 160]],
  },
  {
    unit: SCHOOL,
    kind: 'contest',
    heldOn: day('2022-06-10'),
    topic: 'Cuộc thi viết chính luận “Bảo vệ nền tảng tư tưởng của Đảng”',
    entries: [
      ['Bài dự thi', 65],
      ['Bài gửi dự thi cấp tỉnh', 18],
      ['Bài gửi dự thi Học viện Chính trị quốc gia Hồ Chí Minh', 10],
    ],
  },
];

/** The school's two models; "6 căn nhà, tạo sinh kế cho 6 hộ với nguồn kinh phí gần 500 triệu đồng". */
export const schoolModels: readonly ScriptedModel[] = [
  {
    unit: SCHOOL,
    name: 'Hoa thơm lấn cỏ dại',
    summary:
      'Nêu gương, nhân rộng việc làm tốt; hàng tuần viên chức, học viên trồng hoa lấn cỏ quanh khuôn viên trường.',
    startedOn: day('2022-01-17'),
    measures: [
      {
        name: 'Buổi trồng hoa lấn cỏ',
        unit: 'buổi',
        goal: { operator: 'at_least', target: 40 },
        readings: [
          [day('2022-03-31'), 9],
          [day('2022-06-30'), 21],
          [day('2022-12-31'), 43],
        ],
      },
    ],
  },
  {
    unit: SCHOOL,
    name: 'Lý luận gắn thực tiễn - sinh kế bền vững',
    summary:
      'Mỗi lớp học đăng ký ít nhất một mô hình tạo sinh kế cho hộ nghèo, cận nghèo; cất nhà đại đoàn kết.',
    startedOn: day('2022-01-17'),
    measures: [
      {
        name: 'Căn nhà đại đoàn kết',
        unit: 'căn nhà',
        readings: [
          [day('2022-03-31'), 2],
          [day('2022-06-30'), 6],
          [day('2022-12-31'), 9],
        ],
      },
      {
        name: 'Hộ được tạo sinh kế',
        unit: 'hộ',
        readings: [
          [day('2022-03-31'), 2],
          [day('2022-06-30'), 6],
          [day('2022-12-31'), 11],
        ],
      },
      {
        name: 'Kinh phí',
        unit: 'triệu đồng',
        readings: [
          [day('2022-03-31'), 160],
          [day('2022-06-30'), 498],
          [day('2022-12-31'), 742],
        ],
      },
    ],
  },
];
