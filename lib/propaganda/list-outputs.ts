import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { outputsInput } from './input';
import { listOutputPage } from './list-store';
import { readKinds } from './output-store';

const PAGE_SIZE = 50;

/** Sổ sản phẩm tuyên truyền of a unit and everything below it; this year's unless another, or all, is asked for. */
export const listOutputs = query({
  name: 'propaganda.list',
  capability: 'propaganda.read',
  input: outputsInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const { year, from, to } = chooseSpan(years, input.year, today);
    const [{ count, totals, rows: found }, kinds, enters] = await Promise.all([
      listOutputPage(pool(), unit.id, {
        from,
        to,
        pattern: searchPattern(input.q),
        kind: input.kind ?? null,
        after: input.after ?? null,
        limit: PAGE_SIZE + 1,
      }),
      readKinds(pool(), unit.blocId),
      findUnitToEnter(enteringScope(actor, 'propaganda.write'), unit.id, [today]),
    ]);
    return {
      unit,
      year,
      years,
      ...pageOf(found, PAGE_SIZE),
      count,
      totals,
      kinds,
      first: input.after === undefined,
      mayWrite: enters !== null,
      q: input.q ?? '',
      kind: input.kind ?? null,
    };
  },
});
