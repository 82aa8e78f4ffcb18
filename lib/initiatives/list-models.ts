import { query } from '@/lib/access/gate';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { modelsInput } from './input';
import { listModelPage } from './model-list-store';

const PAGE_SIZE = 30;

/** Sổ mô hình of a unit and everything below it today. */
export const listModels = query({
  name: 'model.list',
  capability: 'initiative.read',
  input: modelsInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const state = input.state ?? null;
    const [{ totals, rows: found }, enters] = await Promise.all([
      listModelPage(pool(), unit.id, {
        today,
        pattern: searchPattern(input.q),
        standing: state === null ? null : state === 'standing',
        after: input.after ?? null,
        limit: PAGE_SIZE + 1,
      }),
      findUnitToEnter(enteringScope(actor, 'initiative.write'), unit.id, [today]),
    ]);
    return {
      unit,
      today,
      ...pageOf(found, PAGE_SIZE),
      totals,
      first: input.after === undefined,
      mayWrite: enters !== null,
      q: input.q ?? '',
      state,
    };
  },
});
