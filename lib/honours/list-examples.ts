import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome, mayAt } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { findTop, listExamplePage } from './example-list-store';
import { examplesInput } from './input';

const PAGE_SIZE = 50;

/**
 * Gương người tốt, việc tốt of a unit and everything below it, the public ones only for whoever may see no others; or
 * those that are public in the whole bloc.
 */
export const listExamples = query({
  name: 'example.list',
  capability: 'example.read',
  input: examplesInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const everywhere = input.where === 'everywhere';
    const [{ years }, mayAll, enters, top] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      mayAt(actor, 'example.read.unpublished', unit.id, [today]),
      findUnitToEnter(enteringScope(actor, 'example.write'), unit.id, [today]),
      everywhere ? findTop(pool(), unit.id, today) : unit.id,
    ]);
    const { year, from, to } = chooseSpan(years, input.year, today);
    const filter = { q: input.q ?? '', who: input.who ?? null, field: input.field || null };
    const { rows: found, ...rest } = await listExamplePage(pool(), top, {
      ...filter,
      ...{ from, to, today },
      pattern: searchPattern(input.q),
      publicOnly: everywhere || !mayAll,
      own: !everywhere && unit.id === homeUnit(actor) ? actor.memberId : null,
      after: input.after ?? null,
      limit: PAGE_SIZE + 1,
    });
    return {
      ...{ unit, year, years, everywhere, filter, ...pageOf(found, PAGE_SIZE), ...rest },
      first: input.after === undefined,
      mayWrite: enters !== null,
    };
  },
});
