import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnit } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { listInitiativePage } from './initiative-store';
import { initiativesInput } from './input';

const PAGE_SIZE = 50;

/** Sổ khâu đột phá; hạn chế, yếu kém of a unit and everything below it; this year's unless another, or all, is asked for. */
export const listInitiatives = query({
  name: 'initiative.list',
  capability: 'initiative.read',
  input: initiativesInput,
  subject: async ({ actor, roots, today }, input) => {
    const unitId = input.unitId ?? homeUnit(actor);
    return unitId === null ? null : findUnit(roots, unitId, [today]);
  },
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
    const rows = found.slice(0, PAGE_SIZE);
    return {
      unit,
      year,
      years,
      rows,
      totals,
      next: found.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null,
      first: input.after === undefined,
      mayWrite: enters !== null,
      q: input.q ?? '',
      kind: input.kind ?? null,
      state,
    };
  },
});
