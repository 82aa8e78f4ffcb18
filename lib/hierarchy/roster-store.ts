import type { UnitId } from '@/lib/access/ids';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { RosterMember } from './roster';

const ROSTER = `
select coalesce(json_agg(json_build_object(
  'id', m.id, 'name', m.full_name, 'home', h.spans,
  'away', coalesce((
    select json_agg(json_build_object('from', t.from_date, 'to', t.to_date) order by t.from_date)
    from membership t where t.member_id = m.id and t.kind = 'temporary' and t.unit_id <> $1), '[]'))
  order by m.list_name collate "vi-x-icu", m.id), '[]')
from (
  select s.member_id,
         json_agg(json_build_object('standing', s.standing, 'from', s.from_date, 'to', s.to_date)
                  order by s.from_date) as spans
  from membership s where s.unit_id = $1 and s.kind = 'home' group by s.member_id) h
join member m on m.id = h.member_id`;

/** Everybody whose home the branch is or was, in the order of Vietnamese lists; see `standingOn`. */
export function readRoster(on: Queryable, branch: UnitId): Promise<readonly RosterMember[]> {
  return queryJson('hierarchy-roster', ROSTER, [branch], on);
}
