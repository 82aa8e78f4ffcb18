import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { listInitiativePage } from './initiative-store';
import { initiativesInput } from './input';

const PAGE_SIZE = 50;

/** Sổ khâu đột phá; hạn chế, yếu kém of a unit and everything below it; this year's unless another, or all, is asked for. */
export const listInitiatives = query({
  name: 'initiative.list',
  capability: 'initiative.read',
  input: initiativesInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const { year, from, to } = chooseSpan(years, input.year, today);
    const state = input.state ?? null;
    const [{ totals, rows: found }, enters] = await Promise.all([
      listInitiativePage(pool(), unit.id, {
        from,
        to,
        pattern: searchPattern(input.q),
        kind: input.kind ?? null,
        resolved: state === null ? null : state === 'resolved',
        after: input.after ?? null,
        limit: PAGE_SIZE + 1,
      }),
      findUnitToEnter(enteringScope(actor, 'initiative.write'), unit.id, [today]),
    ]);
    return {
      unit,
      year,
      years,
      ...pageOf(found, PAGE_SIZE),
      totals,
      first: input.after === undefined,
      mayWrite: enters !== null,
      q: input.q ?? '',
      kind: input.kind ?? null,
      state,
    };
  },
});
