import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryJson, queryRows } from '@/lib/platform/database';
import type { PostKind, Standing } from './member-store';
import type { UnitKind } from './store';

export interface Person {
  readonly id: MemberId;
  readonly blocId: BlocId;
  readonly fullName: string;
  readonly birthYear: number | null;
  /** Ngày kết nạp. */
  readonly admittedOn: DateOnly;
}

const PERSON = `m.id, m.bloc_id as "blocId", m.full_name as "fullName", m.birth_year as "birthYear", m.admitted_on as "admittedOn"`;

/**
 * The member, when a branch that the member belongs to today, or belonged to last, stands below one of the roots;
 * null otherwise, also when there is no such member. A branch that a member has left no longer opens the file.
 */
export async function findPerson(
  roots: readonly UnitId[],
  memberId: MemberId,
  today: DateOnly,
): Promise<Person | null> {
  if (roots.length === 0) return null;
  const rows = await queryRows<Person>(
    'hierarchy-find-person',
    `select ${PERSON} from member m
     where m.id = $2 and exists (
       select from membership s
       cross join lateral ancestors(s.unit_id, $3) a
       where s.member_id = m.id and s.from_date <= $3 and a.unit_id = any ($1::int[])
         and (s.to_date is null or s.to_date > $3
              or s.kind = 'home' and not exists (
                select from membership l
                where l.member_id = m.id and l.kind = 'home' and l.from_date > s.from_date
                  and l.from_date <= $3)))`,
    [roots, memberId, today],
  );
  return rows[0] ?? null;
}

/** The own record, wherever one belongs. */
export async function findOwnPerson(memberId: MemberId): Promise<Person | null> {
  const rows = await queryRows<Person>(
    'hierarchy-own-person',
    `select ${PERSON} from member m where m.id = $1`,
    [memberId],
  );
  return rows[0] ?? null;
}

/** Where a member belonged and what posts were held, the newest first. Dates: from, to (first day no longer). */
export interface Past {
  readonly memberships: readonly {
    readonly unitId: UnitId;
    readonly unitName: string;
    readonly kind: 'home' | 'temporary';
    readonly standing: Standing;
    readonly from: DateOnly;
    readonly to: DateOnly | null;
  }[];
  readonly posts: readonly {
    readonly unitName: string;
    readonly unitKind: UnitKind;
    readonly kind: PostKind;
    readonly from: DateOnly;
    readonly to: DateOnly | null;
  }[];
}

export function readPast(memberId: MemberId): Promise<Past> {
  return queryJson<Past>(
    'hierarchy-person-past',
    `select json_build_object(
       'memberships', coalesce((
         select json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'kind', s.kind,
                  'standing', s.standing, 'from', s.from_date, 'to', s.to_date)
                  order by s.to_date is not null, s.kind, s.from_date desc)
         from membership s join unit u on u.id = s.unit_id where s.member_id = $1), '[]'),
       'posts', coalesce((
         select json_agg(json_build_object('unitName', u.name, 'unitKind', u.kind, 'kind', p.kind, 'from', p.from_date, 'to', p.to_date)
                  order by p.to_date is not null, p.from_date desc, p.kind)
         from post p join unit u on u.id = p.unit_id where p.member_id = $1), '[]'))`,
    [memberId],
  );
}
