import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { chooseSpan } from '@/lib/campaign/span';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { searchPattern } from '@/lib/hierarchy/search';
import { findUnit, mayAt } from '@/lib/hierarchy/store';
import { pool } from '@/lib/platform/database';
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
  subject: async ({ actor, roots, today }, input) => {
    const unitId = input.unitId ?? homeUnit(actor);
    return unitId === null ? null : findUnit(roots, unitId, [today]);
  },
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
      mayOpen,
      due,
      q: input.q ?? '',
      kind: input.kind ?? null,
      audience: input.audience ?? null,
    };
  },
});
