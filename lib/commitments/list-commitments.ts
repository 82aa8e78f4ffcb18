import { query } from '@/lib/access/gate';
import { type CampaignYear, yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { isBranch } from '@/lib/hierarchy/roster';
import { namePatterns, searchPattern } from '@/lib/hierarchy/search';
import { findUnit, mayAt, type Unit } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { readLastTexts } from './form-store';
import { commitmentsInput } from './input';
import { listBranchCounts, listSigners } from './list-store';
import { readOwn } from './own-store';
import { readReach } from './reach';

const PAGE_SIZE = 60;

/** The year asked for by its code; else the one that holds today, else the last that has begun. */
function chooseYear(
  years: readonly CampaignYear[],
  code: string | undefined,
  today: DateOnly,
): CampaignYear | null {
  const begun = years.filter(({ startsOn }) => startsOn <= today);
  return (
    begun.find((year) => year.code === code) ?? yearOf({ years }, today) ?? begun.at(-1) ?? null
  );
}

/** No letter or digit to search for means that nothing fits. */
const NOTHING = ['', ''] as const;

/**
 * Cam kết của năm: of a branch who has and who has not, by name; of anything above, counts branch by branch; for a plain
 * member the own one with last year's beside it.
 */
export const listCommitments = query({
  name: 'commitment.list',
  capability: 'commitment.read',
  input: commitmentsInput,
  async subject({ actor, today }, { unit: asked }): Promise<{ readonly unit: Unit | null } | null> {
    const { own, below } = readReach(actor);
    const unitId = asked ?? below[0];
    if (unitId === undefined) return own === null ? null : { unit: null };
    const unit = await findUnit(below, unitId, [today]);
    return unit && { unit };
  },
  async run({ actor, today, subject: { unit } }, input) {
    const blocId = unit?.blocId ?? actor.blocId;
    if (blocId === null) throw new Error('a content reader without a bloc');
    const { years } = await readCampaign(pool(), blocId);
    const year = chooseYear(years, input.year, today);
    const asOf = year && year.endsOn < today ? year.endsOn : today;
    const begun = years.filter(({ startsOn }) => startsOn <= today);
    const head = { year, years: begun, today, asOf, q: input.q ?? '', state: input.state ?? null };
    if (unit === null) {
      const { own } = readReach(actor);
      if (own === null || year === null)
        return { ...head, unit, own: null, branch: null, below: null };
      const [commitment, last] = await Promise.all([
        readOwn(pool(), own, year.id, today),
        readLastTexts(pool(), own, year.startsOn),
      ]);
      return { ...head, unit, own: { commitment, last }, branch: null, below: null };
    }
    const nothing = { ...head, unit, own: null, branch: null, below: null };
    if (year === null) return nothing;
    const paging = { yearId: year.id, asOf, limit: PAGE_SIZE + 1 };
    if (isBranch(unit)) {
      const [found, mayConfirm, mayWrite] = await Promise.all([
        listSigners(pool(), unit.id, {
          ...paging,
          name: input.q === undefined ? null : (namePatterns(input.q) ?? NOTHING),
          state: input.state ?? null,
          after: input.after ?? null,
        }),
        mayAt(actor, 'commitment.confirm', unit.id, [today]),
        mayAt(actor, 'commitment.write.below', unit.id, [today]),
      ]);
      const rows = found.rows.slice(0, PAGE_SIZE);
      const next = found.rows.length > PAGE_SIZE ? (rows.at(-1)?.memberId ?? null) : null;
      const { counts } = found;
      return { ...nothing, branch: { rows, next, counts, mayConfirm, mayWrite } };
    }
    const found = await listBranchCounts(pool(), unit.id, {
      ...paging,
      pattern: searchPattern(input.q),
      lacking: input.state === 'none',
      after: (input.after ?? null) as Unit['id'] | null,
    });
    const rows = found.rows.slice(0, PAGE_SIZE);
    const next = found.rows.length > PAGE_SIZE ? (rows.at(-1)?.id ?? null) : null;
    return { ...nothing, below: { rows, next, total: found.total } };
  },
});
