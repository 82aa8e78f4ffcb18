import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { listSigners } from '@/lib/commitments/list-store';
import { countDeedsToDo, type DeedFilter, listDeedsBelow } from '@/lib/deeds/list-store';
import { isBranch } from '@/lib/hierarchy/roster';
import { findUnit } from '@/lib/hierarchy/store';
import { readYearProgress } from '@/lib/inspections/progress-store';
import { plusDays } from '@/lib/platform/calendar';
import { pool } from '@/lib/platform/database';
import { listPlans } from '@/lib/study/plan-store';
import { workInput } from './input';
import { listOwedReports } from './today-store';

/** Lines of each kind on the page; the rest is one tap away. */
const SHOWN = 6;
/** Reports due within these days are spoken of; those owed from longer ago than the year are not. */
const AHEAD_DAYS = 35;
const BACK_DAYS = 365;

/** Việc cần làm của chi bộ: to confirm, to remind, what is due, what is missing. */
export const readWork = query({
  name: 'work.read',
  capability: 'work.read',
  input: workInput,
  async subject({ roots, today }, { unit: asked }) {
    const found = await Promise.all(roots.map((root) => findUnit([root], root, [today])));
    const branches = found.flatMap((unit) => (unit && isBranch(unit) ? [unit] : []));
    const branch = asked === undefined ? branches[0] : branches.find(({ id }) => id === asked);
    return branch ? { branch, branches } : null;
  },
  async run({ today, subject: { branch, branches } }) {
    const on = pool();
    const { years } = await readCampaign(on, branch.blocId);
    const year = yearOf({ years }, today);
    const deeds = (show: 'waiting' | 'overdue'): DeedFilter => ({
      today,
      year: year?.id ?? null,
      show,
      kind: null,
      group: null,
      member: null,
      pattern: null,
      after: null,
      limit: SHOWN,
    });
    const signers = (state: 'waiting' | 'none') =>
      year
        ? listSigners(on, branch.id, {
            yearId: year.id,
            asOf: today,
            name: null,
            state,
            after: null,
            limit: SHOWN,
          })
        : null;
    const roots = [branch.id];
    const [counts, waitingDeeds, lateDeeds, waiting, without, progress, reports, sessions] =
      await Promise.all([
        year ? countDeedsToDo(roots, year.id, today) : { waiting: 0, overdue: 0 },
        year ? listDeedsBelow(roots, deeds('waiting')) : [],
        year ? listDeedsBelow(roots, deeds('overdue')) : [],
        signers('waiting'),
        signers('none'),
        readYearProgress(on, branch, today, today),
        listOwedReports(on, branch.id, plusDays(today, -BACK_DAYS), plusDays(today, AHEAD_DAYS)),
        listPlans(on, branch.id, today, SHOWN),
      ]);
    return {
      branch,
      branches,
      year,
      today,
      deeds: { ...counts, waitingRows: waitingDeeds, lateRows: lateDeeds },
      commitments: {
        counts: waiting?.counts ?? null,
        waitingRows: waiting?.rows ?? [],
        withoutRows: without?.rows ?? [],
      },
      progress,
      reports,
      sessions,
    };
  },
});
