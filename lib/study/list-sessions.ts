import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnitOrHome, mayAt } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
import { pageOf } from '@/lib/platform/page';
import { sessionsInput } from './input';
import { listDuePlans } from './plan-store';
import { listSessionPage } from './session-list-store';

const PAGE_SIZE = 50;
const DUE_MAX = 10;

/** Sổ sinh hoạt of a unit and everything below it; the year that holds today unless another, or all, is asked for. */
export const listSessions = query({
  name: 'study.list',
  capability: 'study.read',
  input: sessionsInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }, input) {
    const { years } = await readCampaign(pool(), unit.blocId);
    const { year, from, to } = chooseSpan(years, input.year, today);
    const [{ totals, rows: found }, enters, mayOpen] = await Promise.all([
      listSessionPage(pool(), unit.id, {
        from,
        to,
        pattern: searchPattern(input.q),
        kind: input.kind ?? null,
        audience: input.audience ?? null,
        after: input.after ?? null,
        limit: PAGE_SIZE + 1,
      }),
      findUnitToEnter(enteringScope(actor, 'study.write'), unit.id, [today]),
      mayAt(actor, 'study.session.read', unit.id, [today]),
    ]);
    const due = enters ? await listDuePlans(pool(), unit.id, today, DUE_MAX) : [];
    return {
      unit,
      year,
      years,
      ...pageOf(found, PAGE_SIZE),
      totals,
      first: input.after === undefined,
      mayWrite: enters !== null,
      mayOpen,
      due,
      q: input.q ?? '',
      kind: input.kind ?? null,
      audience: input.audience ?? null,
    };
  },
});
