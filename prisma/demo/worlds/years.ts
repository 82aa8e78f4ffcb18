import type { DateOnly } from '@/lib/platform/clock';
import { day, yearOf } from '../calendar';
import type { YearSpec } from '../spec';

/** Chuyên đề of the years, as the Central Committee's propaganda commission named them or much like it. */
const themes: Record<number, string> = {
  2020: 'Tăng cường khối đại đoàn kết toàn dân tộc, xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  2021: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc',
  2022: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về xây dựng, phát triển văn hóa, con người; thực hành tiết kiệm, chống lãng phí',
  2023: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về phát huy sức mạnh đại đoàn kết, xây dựng Đảng và hệ thống chính trị vững mạnh',
  2024: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về nêu cao tinh thần trách nhiệm, dám nghĩ, dám làm vì lợi ích chung',
  2025: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về tinh gọn tổ chức bộ máy, hoạt động hiệu năng, hiệu lực, hiệu quả',
};
const LATER_THEME =
  'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về đổi mới sáng tạo, chuyển đổi số, phục vụ Nhân dân';

/** One campaign year a calendar year, from the first to the one that holds today. */
export function calendarYears(first: number, today: DateOnly): YearSpec[] {
  const last = Math.max(first, yearOf(today));
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place;
    return {
      code: String(year),
      theme: themes[year] ?? LATER_THEME,
      startsOn: day(`${year}-01-01`),
      endsOn: day(`${year}-12-31`),
    };
  });
}
