import type { UnitId } from '@/lib/access/ids';
import { ofOwnRule, type QuotaContent } from '@/lib/campaign/quota';
import { type BlocQuota, updateQuota } from '@/lib/campaign/quota-store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import { type AuditContext, withTransaction } from '@/lib/platform/transaction';
import type { BranchSide } from './quota-effect';
import { readRows } from './store';

/** More branches than any bloc has: a preview names everyone who changes side. */
const ALL = 1_000_000;

/** What each branch counts for under the quota as of some days, as the rows behind the figure say. */
async function readSides(on: Queryable, quota: BlocQuota, days: readonly DateOnly[]) {
  const sides: BranchSide[][] = [];
  for (const asOf of days) {
    const wanted = {
      asOf,
      start: asOf,
      figure: 'inspection-quota',
      facet: String(quota.id),
    } as const;
    const page = { limit: ALL, offset: 0 };
    const done = await readRows(on, quota.unitId, { ...wanted, ...page, side: 'done' });
    const missing = await readRows(on, quota.unitId, { ...wanted, ...page, side: 'missing' });
    sides.push([...done, ...missing].map(toSide));
  }
  return sides;
}
const toSide = (row: {
  unitId: UnitId;
  unitName: string;
  parentName: string | null;
  n: number;
  d: number;
  doneOn: DateOnly | null;
}): BranchSide => ({
  unitId: row.unitId,
  name: row.unitName,
  parent: row.parentName,
  n: row.doneOn === null ? 0 : row.n,
  d: row.d,
});

/** The way out of a transaction that must leave nothing behind. */
class Rehearsed extends Error {}

/**
 * The sides of all branches now and with the changed rule, as of some days. The change is really made – by the same
 * statement that saves it – read by the one definition of the figure, and rolled back: no second formula that could
 * say something else than what happens.
 */
export async function rehearseQuota(
  audit: AuditContext,
  quota: BlocQuota,
  changed: QuotaContent,
  days: readonly DateOnly[],
): Promise<{ readonly before: BranchSide[][]; readonly after: BranchSide[][] }> {
  let seen: { before: BranchSide[][]; after: BranchSide[][] } | undefined;
  const rehearse = async (tx: Queryable) => {
    const before = await readSides(tx, quota, days);
    await updateQuota(tx, quota.id, quota.version, ofOwnRule(changed));
    seen = { before, after: await readSides(tx, quota, days) };
    throw new Rehearsed();
  };
  await withTransaction(audit, rehearse, { isolation: 'repeatable read' }).catch((error) => {
    if (!(error instanceof Rehearsed)) throw error;
  });
  if (!seen) throw new Error('Không xem trước được chỉ tiêu');
  return seen;
}
