import type { DateOnly } from '@/lib/platform/clock';
import { queryRows } from '@/lib/platform/database';
import type { UnitId, UserId } from './ids';
import type { Role } from './role';

export interface NamedGrant {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly from: DateOnly;
  /** The first day on which it no longer holds. */
  readonly until: DateOnly | null;
}

/** The grants in force on a day with their units' names, the broadest first. */
export async function listGrants(userId: UserId, on: DateOnly): Promise<readonly NamedGrant[]> {
  return queryRows<NamedGrant>(
    'access-list-grants',
    `select g.role, g.unit_id as "unitId", n.name as "unitName", g.from_date as "from", g.to_date as "until"
     from user_grant g join unit n on n.id = g.unit_id
     where g.user_id = $1 and g.from_date <= $2 and (g.to_date is null or g.to_date > $2)
     order by n.kind, g.role desc, g.unit_id`,
    [userId, on],
  );
}
