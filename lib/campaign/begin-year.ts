import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { findBloc } from './bloc-store';
import { beginYearInput } from './input';
import { readItems } from './item-store';
import { monthsBetween, overlaps } from './year';
import { copyMonths, copyQuotas, findMonthIn, insertYear, readYears } from './year-store';

const OVERLAP =
  'Khoảng thời gian này trùng với một năm đã có. Hai năm không được trùng nhau, dù chỉ một ngày.';
const CODE = 'Năm này đã có. Đồng chí vui lòng đặt tên khác.';
const MONTHS = 'Trong khoảng này đã có tháng báo cáo. Đồng chí vui lòng chọn khoảng khác.';

/**
 * Mở năm mới from the last one before it: quotas with their issuers, plan dates, months and deadlines move along by
 * the same number of months. Catalogues have no year; the standards are those valid on its first day.
 */
export const beginYear = command({
  name: 'setting.year.begin',
  capability: 'setting.write',
  input: beginYearInput,
  failures: {
    order: 'Ngày kết thúc phải sau ngày bắt đầu.',
    overlap: OVERLAP,
    'code-taken': CODE,
    'months-there': MONTHS,
  },
  constraints: {
    campaign_year_one_at_a_time: 'overlap',
    campaign_year_bloc_id_code_key: 'code-taken',
    period_one_at_a_time: 'months-there',
  },
  subject: ({ tx, roots }) => findBloc(tx, roots),
  async run({ tx, roots, subject: bloc }, year) {
    const years = await readYears(tx, roots);
    const wrong = failEach([
      [year.endsOn <= year.startsOn, 'order', 'endsOn'],
      [years.some((one) => overlaps(one, year)), 'overlap', 'startsOn'],
      [years.some(({ code }) => code === year.code), 'code-taken', 'code'],
    ]);
    if (wrong) return wrong;
    if (await findMonthIn(tx, bloc.id, year.startsOn, year.endsOn)) {
      return fail('months-there', 'startsOn');
    }
    const id = await insertYear(tx, bloc.id, year);
    // The latest that ended before it; the earliest of all where the new year goes before every other.
    const last = years.find(({ endsOn }) => endsOn < year.startsOn) ?? years.at(-1);
    const by = last ? monthsBetween(last.startsOn, year.startsOn) : 0;
    const quotas = last ? await copyQuotas(tx, last.id, { id, ...year }, by) : 0;
    const months = last ? await copyMonths(tx, last.id, year, by) : 0;
    const standards = (await readItems(tx, bloc.id, 'standard')).filter(
      ({ fromDate, retiredOn }) =>
        (fromDate === null || fromDate <= year.startsOn) &&
        (retiredOn === null || retiredOn > year.startsOn),
    );
    return ok<Saved & { readonly id: number }>({
      id,
      said: `Đã mở năm ${year.code}: ${quotas} chỉ tiêu, ${months} tháng báo cáo, ${standards.length} chuẩn mực có hiệu lực.`,
      undo: { command: 'setting.year.withdraw', input: { yearId: String(id), version: '1' } },
    });
  },
});
