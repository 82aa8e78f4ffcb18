import { RULE_CHOICES } from '@/lib/campaign/view';
import { figure, figureCodes } from '@/lib/figures/catalogue';
import { day, OWN, one, ref, text } from './field';

const wordsOf = <T>(all: readonly T[], word: (each: T) => readonly [string, string]) =>
  Object.fromEntries(all.map(word));
/** A share is kept in basis points (1 % = 100), as it is compared; it is read out as it was typed. */
const share = (name: string) => ({ name, kind: 'share' }) as const;

/** Columns of the settings: the year, its inspection quotas, the targets set from above. */
export const SETTING_FIELDS = {
  campaign_year: {
    ...OWN,
    code: text('Năm'),
    theme: text('Chuyên đề'),
    starts_on: day('Ngày bắt đầu'),
    ends_on: day('Ngày kết thúc'),
  },
  quota: {
    ...OWN,
    year_id: ref('Năm', 'year'),
    rule: one(
      'Cách tính',
      wordsOf(RULE_CHOICES, (choice) => [choice.value, choice.text]),
    ),
    plan_date: day('Ngày lấy số liệu'),
    with_committee: text('Số cuộc, chi bộ có chi ủy'),
    without_committee: text('Số cuộc, chi bộ không có chi ủy'),
    percent_bp: share('Phần trăm đảng viên, ít nhất'),
    percent_max_bp: share('Phần trăm đảng viên, nhiều nhất'),
    small_below: text('Chi bộ nhỏ: dưới số đảng viên'),
    small_owes: text('Chi bộ nhỏ: số đảng viên phải kiểm tra'),
    range_min: text('Số cuộc, ít nhất'),
    range_max: text('Số cuộc, nhiều nhất'),
  },
  quota_issuer: {
    ...OWN,
    quota_id: null,
    rank: null,
    issuer: text('Nơi giao'),
    reference: text('Văn bản'),
  },
  target: {
    ...OWN,
    unit_id: ref('Đơn vị', 'unit'),
    figure: one(
      'Chỉ tiêu',
      wordsOf(figureCodes, (code) => [code, figure(code).title]),
    ),
    issuer: text('Nơi giao'),
    reference: text('Văn bản'),
    starts_on: day('Từ ngày'),
    ends_on: day('Đến ngày'),
    count_min: text('Số phải đạt'),
    share_min_bp: share('Tỷ lệ phải đạt'),
  },
};
