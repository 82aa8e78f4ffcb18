import { day } from '../calendar';
import type { CommendationPlan, ScriptedModel } from '../plans';

const TELECOM = 'Đảng bộ Viễn thông Bình Dương';
const YEARLY = 'Thành tích xuất sắc trong học tập và làm theo Bác';
const FIVE_YEARS = 'Thành tích xuất sắc trong 5 năm thực hiện Chỉ thị 05-CT/TW';

/** One year under the directive before 2021: most by the organizations, some by the bloc, a few by the province. */
function year(
  code: number,
  plan: Record<'grassroots' | 'bloc' | 'province', readonly [number, number]>,
): CommendationPlan[] {
  return (['grassroots', 'bloc', 'province'] as const).map((level) => ({
    level,
    from: day(`${code}-${level === 'grassroots' ? '10-01' : '12-01'}`),
    to: day(`${code}-12-28`),
    collective: plan[level][0],
    individual: plan[level][1],
    occasion: YEARLY,
  }));
}

/**
 * "Sau 5 năm … 314 tập thể và 657 cá nhân": the sum of all these rows over the term that began in May 2016;
 * "Mới đây, Đảng ủy khối … 36 tập thể và 118 cá nhân": those of the bloc in 2021. Nothing after the article's day.
 */
export const fiveYears: readonly CommendationPlan[] = [
  ...year(2016, { grassroots: [18, 31], bloc: [10, 24], province: [2, 4] }),
  ...year(2017, { grassroots: [31, 56], bloc: [18, 38], province: [3, 6] }),
  ...year(2018, { grassroots: [37, 68], bloc: [20, 42], province: [4, 7] }),
  ...year(2019, { grassroots: [39, 70], bloc: [20, 43], province: [4, 7] }),
  ...year(2020, { grassroots: [38, 69], bloc: [19, 44], province: [5, 10] }),
  {
    level: 'grassroots',
    from: day('2021-05-10'),
    to: day('2021-11-12'),
    collective: 7,
    individual: 16,
    occasion: YEARLY,
  },
  {
    level: 'bloc',
    from: day('2021-11-18'),
    to: day('2021-11-26'),
    collective: 36,
    individual: 118,
    occasion: FIVE_YEARS,
  },
  {
    level: 'province',
    from: day('2021-11-18'),
    to: day('2021-11-26'),
    collective: 3,
    individual: 4,
    occasion: FIVE_YEARS,
  },
];

/** What the telecom did in the epidemic of 2021: the numbers the article prints, as measures of two models. */
export const telecomModels: readonly ScriptedModel[] = [
  {
    unit: TELECOM,
    name: 'Đồng hành cùng chính quyền trong phòng, chống dịch Covid-19',
    summary:
      'Camera giám sát, đường truyền và wifi cho các cơ sở cách ly tập trung; hội nghị trực tuyến, làm việc từ xa.',
    startedOn: day('2021-06-01'),
    measures: [
      {
        name: 'Cơ sở cách ly được kết nối, giám sát tập trung',
        unit: 'cơ sở',
        readings: [
          [day('2021-08-31'), 52],
          [day('2021-11-30'), 75],
        ],
      },
      {
        name: 'Camera giám sát',
        unit: 'camera',
        readings: [
          [day('2021-08-31'), 1_240],
          [day('2021-11-30'), 1_795],
        ],
      },
      {
        name: 'Đường truyền internet tốc độ cao',
        unit: 'đường truyền',
        readings: [
          [day('2021-08-31'), 118],
          [day('2021-11-30'), 176],
        ],
      },
    ],
  },
  {
    unit: TELECOM,
    name: 'Phiên chợ online 0 đồng',
    summary:
      'Phần mềm hỗ trợ người dân ở các khu cách ly tập trung chọn nhu yếu phẩm không mất tiền.',
    startedOn: day('2021-07-15'),
    measures: [
      {
        name: 'Phiên chợ',
        unit: 'phiên',
        readings: [
          [day('2021-08-31'), 7],
          [day('2021-11-30'), 16],
        ],
      },
      {
        name: 'Lượt người tham gia',
        unit: 'lượt người',
        readings: [
          [day('2021-08-31'), 1_105],
          [day('2021-11-30'), 2_694],
        ],
      },
      {
        name: 'Mặt hàng được phân phối',
        unit: 'mặt hàng',
        readings: [
          [day('2021-08-31'), 44],
          [day('2021-11-30'), 71],
        ],
      },
    ],
  },
];
