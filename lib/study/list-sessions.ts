import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { unitPattern } from '@/lib/hierarchy/search';
import { findUnit, mayAt } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { sessionsInput } from './input';
import { listDuePlans } from './plan-store';
import { listSessionPage } from './session-list-store';

const PAGE_SIZE = 50;
const DUE_MAX = 10;
const EVER = { startsOn: '1900-01-01' as DateOnly, endsOn: '2199-12-31' as DateOnly };

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
    const asked = years.find(({ code }) => code === input.year);
    const year = input.year === 'all' ? null : (asked ?? yearOf({ years }, today));
    const { startsOn, endsOn } = year ?? EVER;
    const [{ totals, rows: found }, enters, mayOpen] = await Promise.all([
      listSessionPage(pool(), unit.id, {
        from: startsOn,
        to: endsOn,
        // No letter or digit to search for means that nothing fits.
        pattern: input.q === undefined ? null : (unitPattern(input.q) ?? '$.^'),
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
