import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { commendationsInput } from './input';
import { listCommendationPage } from './list-store';

const PAGE_SIZE = 50;

/** Khen thưởng of a unit and everything below it; the year that holds today unless another, or all, is asked for. */
export const listCommendations = query({
  name: 'honour.list',
  capability: 'honour.read',
  input: commendationsInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const { year, from, to } = chooseSpan(years, input.year, today);
    const filter = {
      q: input.q ?? '',
      who: input.who ?? null,
      level: input.level ?? null,
      form: input.form || null,
    };
    const [{ rows: found, ...rest }, enters] = await Promise.all([
      listCommendationPage(pool(), unit.id, {
        ...filter,
        from,
        to,
        pattern: searchPattern(input.q),
        own: unit.id === homeUnit(actor) ? actor.memberId : null,
        after: input.after ?? null,
        limit: PAGE_SIZE + 1,
      }),
      findUnitToEnter(enteringScope(actor, 'honour.write'), unit.id, [today]),
    ]);
    return {
      ...{ unit, year, years, filter, ...pageOf(found, PAGE_SIZE), ...rest },
      first: input.after === undefined,
      mayWrite: enters !== null,
    };
  },
});
