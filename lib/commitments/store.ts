import type { MemberId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryRows } from '@/lib/platform/database';

export interface MemberCommitment {
  readonly submittedOn: DateOnly;
  readonly confirmedOn: DateOnly | null;
  readonly midYearOn: DateOnly | null;
  readonly yearEndOn: DateOnly | null;
}

/** A member's commitment of a campaign year with its two self-reviews; null where none was submitted. */
export async function readMemberCommitment(
  memberId: MemberId,
  yearId: number,
): Promise<MemberCommitment | null> {
  const rows = await queryRows<MemberCommitment>(
    'commitment-of-member',
    `select c.submitted_on as "submittedOn", c.confirmed_on as "confirmedOn",
            (select r.submitted_on from commitment_review r where r.commitment_id = c.id and r.kind = 'mid_year')
              as "midYearOn",
            (select r.submitted_on from commitment_review r where r.commitment_id = c.id and r.kind = 'year_end')
              as "yearEndOn"
     from commitment c where c.member_id = $1 and c.year_id = $2`,
    [memberId, yearId],
  );
  return rows[0] ?? null;
}
