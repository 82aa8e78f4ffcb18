import { query } from '@/lib/access/gate';
import type { UnitId } from '@/lib/access/ids';
import { parseDay } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { unitsInput } from './input';
import { unitPattern } from './search';
import { findUnit } from './store';
import { listSectors, readTree, searchUnits } from './unit-store';

/** More units than this are not unfolded on one page: a province has seven thousand. */
const TREE_MAX = 800;
const FOUND_MAX = 200;

/** The day asked for; today, with a sentence, when it is none or has not come. */
function chooseDay(asked: string | undefined, today: DateOnly) {
  if (asked === undefined || asked === '') return { asOf: today, notice: null };
  const day = parseDay(asked);
  if (day && day <= today) return { asOf: day, notice: null };
  const notice = day
    ? 'Ngày đã chọn chưa đến. Đang xem cây tổ chức hôm nay.'
    : `Không đọc được ngày “${asked}”. Đang xem cây tổ chức hôm nay.`;
  return { asOf: today, notice };
}

/** Cây tổ chức, or the units that fit a search, below the own units or below one of them, as of a day. */
export const listUnits = query({
  name: 'unit.list',
  capability: 'unit.list',
  input: unitsInput,
  async subject({ roots, today }, input): Promise<{ roots: readonly UnitId[] } | null> {
    if (input.under === undefined) return roots.length > 0 ? { roots } : null;
    const under = await findUnit(roots, input.under, [today, chooseDay(input.asOf, today).asOf]);
    return under && { roots: [under.id] };
  },
  async run({ actor, today, subject }, input) {
    const { asOf, notice } = chooseDay(input.asOf, today);
    const pattern = input.q === undefined ? null : unitPattern(input.q);
    const searching = [input.q, input.kind, input.sector].some((value) => value !== undefined);
    const nothing = input.q !== undefined && pattern === null;
    const [sectors, tree, found] = await Promise.all([
      actor.blocId === null ? [] : listSectors(actor.blocId),
      searching ? [] : readTree(subject.roots, asOf, TREE_MAX),
      !searching || nothing
        ? []
        : searchUnits(subject.roots, asOf, {
            pattern,
            kind: input.kind ?? null,
            sector: input.sector ?? null,
            limit: FOUND_MAX + 1,
          }),
    ]);
    return {
      asOf,
      today,
      notice,
      under: input.under ?? null,
      q: input.q ?? '',
      kind: input.kind ?? null,
      sector: input.sector ?? null,
      sectors,
      searching,
      tree,
      found: found.slice(0, FOUND_MAX),
      moreFound: found.length > FOUND_MAX,
    };
  },
});
