import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';

/** How far a branch is with a quota: "1/2 cuộc", and the class that sets what it owes. */
export type QuotaProgress = {
  unitId: UnitId;
  done: number;
  owes: number;
  hasCommittee: boolean;
  /** Distinct members inspected where the rule counts people; completed inspections (cuộc) otherwise. */
  countsPeople: boolean;
};

/** The progress of these branches under a quota as of a date. */
export function readQuotaProgress(
  on: Queryable,
  quotaId: number,
  units: readonly UnitId[],
  asOf: DateOnly,
): Promise<QuotaProgress[]> {
  return queryJson('inspections.progress', PROGRESS, [quotaId, units, asOf], on);
}

const PROGRESS = `
select coalesce(json_agg(json_build_object(
  'unitId', s.unit_id, 'owes', s.owes, 'hasCommittee', s.has_committee,
  'countsPeople', q.rule = 'percent_of_members',
  'done', (
    select case when q.rule = 'percent_of_members' then count(distinct im.member_id) else count(distinct i.id) end
    from inspection i left join inspected_member im on im.inspection_id = i.id
    where i.unit_id = s.unit_id and i.kind = 'inspection' and i.held_on between y.starts_on and least(y.ends_on, $3)
  ))), '[]')
from unnest($2::int[]) as wanted (unit_id)
join quota_standing s on s.unit_id = wanted.unit_id and s.quota_id = $1
join quota q on q.id = s.quota_id
join campaign_year y on y.id = q.year_id`;
