import type { MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';

/** Một buổi sinh hoạt sắp tới. */
export interface ComingSession {
  readonly id: number;
  readonly topic: string;
  readonly plannedOn: DateOnly;
  readonly place: string | null;
  readonly unitName: string;
  readonly [column: string]: unknown;
}

/** The coming sessions of a branch, the nearest first; what the units above plan is not in a member's scope. */
export function listComing(
  on: Queryable,
  branch: UnitId,
  from: DateOnly,
  limit: number,
): Promise<readonly ComingSession[]> {
  return queryRows<ComingSession>(
    'today.coming',
    `select p.id, p.topic, p.planned_on as "plannedOn", p.place, u.name as "unitName"
     from study_plan p join unit u on u.id = p.unit_id
     where p.unit_id = $1 and p.held_as is null and p.planned_on >= $2 and p.audience = 'party'
     order by p.planned_on, p.id limit $3`,
    [branch, from, limit],
    on,
  );
}

/** Chi bộ của tôi: the home branch on a day; null for whoever belongs nowhere. */
export async function findHome(
  on: Queryable,
  memberId: MemberId,
  day: DateOnly,
): Promise<{ readonly id: UnitId; readonly name: string; readonly obliged: boolean } | null> {
  const rows = await queryRows<{ id: UnitId; name: string; obliged: boolean }>(
    'today.home',
    `select u.id, u.name, s.standing in ('official', 'probationary') as obliged
     from membership s join unit u on u.id = s.unit_id
     where s.member_id = $1 and s.kind = 'home' and s.from_date <= $2 and (s.to_date is null or s.to_date > $2)`,
    [memberId, day],
    on,
  );
  return rows[0] ?? null;
}

/** Một kỳ báo cáo tháng mà chi bộ phải nộp. */
export interface OwedReport {
  readonly periodId: number;
  readonly name: string;
  readonly dueOn: DateOnly;
  readonly lateAfter: DateOnly;
  readonly state: string | null;
  readonly [column: string]: unknown;
}

/** The reports not yet handed in that are due by a day, the longest due first; with the next one to come. */
export function listOwedReports(
  on: Queryable,
  branch: UnitId,
  since: DateOnly,
  until: DateOnly,
): Promise<readonly OwedReport[]> {
  return queryRows<OwedReport>(
    'today.owed-reports',
    `select s.period_id as "periodId", p.name, s.due_on as "dueOn", s.late_after as "lateAfter", s.state
     from report_standing s join period p on p.id = s.period_id
     where s.unit_id = $1 and s.due_on between $2 and $3
       and (s.submitted_on is null or s.state in ('draft', 'returned'))
     order by s.due_on, s.period_id`,
    [branch, since, until],
    on,
  );
}
