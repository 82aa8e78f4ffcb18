import type { MemberId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryRows } from '@/lib/platform/database';
import type { DeedState } from './rules';

export type { DeedState };

export interface MemberDeed {
  readonly id: number;
  readonly title: string;
  readonly groupName: string;
  /** The branch of that time. */
  readonly unitName: string;
  readonly state: DeedState;
  readonly dueOn: DateOnly;
  readonly registeredOn: DateOnly | null;
  readonly completedOn: DateOnly | null;
}

/** A member's good deeds of a campaign year, the earliest due first. */
export function readMemberDeeds(
  memberId: MemberId,
  yearId: number,
): Promise<readonly MemberDeed[]> {
  return queryRows<MemberDeed>(
    'deeds-of-member',
    `select d.id, d.title, g.name as "groupName", u.name as "unitName", d.state, d.due_on as "dueOn",
            d.registered_on as "registeredOn", d.completed_on as "completedOn"
     from good_deed d
     join deed_group g on g.id = d.group_id
     join unit u on u.id = d.unit_id
     where d.member_id = $1 and d.year_id = $2
     order by d.due_on, d.id`,
    [memberId, yearId],
  );
}
