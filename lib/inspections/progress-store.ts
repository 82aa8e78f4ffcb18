import type { BlocId, UnitId } from '@/lib/access/ids';
import { readCampaign } from '@/lib/campaign/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Queryable } from '@/lib/platform/database';
import type { YearProgress } from './progress';
import { readQuotaProgress } from './store';

interface Branch {
  readonly id: UnitId;
  readonly blocId: BlocId;
}

/** How far the branch is with every quota of every campaign year (of the one that holds `day`, where given). */
export async function readYearProgress(
  on: Queryable,
  branch: Branch,
  today: DateOnly,
  day?: DateOnly,
): Promise<readonly YearProgress[]> {
  const { years } = await readCampaign(on, branch.blocId);
  const wanted = years.filter(
    ({ startsOn, endsOn }) => day === undefined || (startsOn <= day && day <= endsOn),
  );
  const found: YearProgress[] = [];
  for (const { code, startsOn, endsOn, quotas } of wanted) {
    for (const quota of quotas) {
      const [progress] = await readQuotaProgress(on, quota.id, [branch.id], today);
      const issuers = quota.issuers.map(({ issuer, reference }) =>
        reference.includes(issuer) ? reference : `${reference} (${issuer})`,
      );
      if (progress) found.push({ ...progress, year: code, startsOn, endsOn, issuers });
    }
  }
  return found;
}
