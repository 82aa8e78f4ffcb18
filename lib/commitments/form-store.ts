import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Entry, Section } from './commitment';
import type { Reach } from './reach';

/** Người cam kết, with the branch that is home today. */
export interface Signer {
  readonly memberId: MemberId;
  readonly memberName: string;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
}

/** The member, when it is one's own record or a member of a branch below; null for whoever belongs nowhere today. */
export async function findSigner(
  on: Queryable,
  { own, below }: Reach,
  memberId: MemberId,
  today: DateOnly,
): Promise<Signer | null> {
  const rows = await queryRows<Signer & { readonly [column: string]: unknown }>(
    'commitments.signer',
    `select m.id as "memberId", m.full_name as "memberName", m.bloc_id as "blocId", s.unit_id as "unitId",
            u.name as "unitName"
     from member m
     join membership s on s.member_id = m.id and s.kind = 'home' and s.from_date <= $4
       and (s.to_date is null or s.to_date > $4)
     join unit u on u.id = s.unit_id
     where m.id = $1 and (m.id = $2
       or exists (select from ancestors(s.unit_id, $4) a where a.unit_id = any ($3::int[])))`,
    [memberId, own, below, today],
    on,
  );
  return rows[0] ?? null;
}

/** The branch that was the member's home on a day. */
export async function findHomeOn(
  on: Queryable,
  memberId: MemberId,
  day: DateOnly,
): Promise<UnitId | null> {
  const rows = await queryRows<{ unitId: UnitId }>(
    'commitments.home-on',
    `select unit_id as "unitId" from membership
     where member_id = $1 and kind = 'home' and from_date <= $2 and (to_date is null or to_date > $2)`,
    [memberId, day],
    on,
  );
  return rows[0]?.unitId ?? null;
}

/** Các phần của bản cam kết in force on a day, in their order. */
export function listSections(
  on: Queryable,
  blocId: BlocId,
  day: DateOnly,
): Promise<readonly Section[]> {
  return queryRows<Section & { readonly [column: string]: unknown }>(
    'commitments.sections',
    `select id, name from commitment_section
     where bloc_id = $1 and (retired_on is null or retired_on > $2) order by rank, id`,
    [blocId, day],
    on,
  );
}

/** What the member wrote in the year before that which begins on the day, section by section; nothing where nothing. */
export function readLastTexts(
  on: Queryable,
  memberId: MemberId,
  yearStart: DateOnly,
): Promise<{ readonly code: string; readonly entries: readonly Entry[] } | null> {
  return queryJson(
    'commitments.last-texts',
    `select (select json_build_object('code', y.code, 'entries', coalesce((
         select json_agg(json_build_object('sectionId', e.section_id, 'body', e.body))
         from commitment_entry e where e.commitment_id = c.id), '[]'))
       from commitment c join campaign_year y on y.id = c.year_id
       where c.member_id = $1 and y.starts_on < $2
       order by y.starts_on desc limit 1)`,
    [memberId, yearStart],
    on,
  );
}

/** The commitment that the member already has in a year. */
export async function findOfYear(
  on: Queryable,
  memberId: MemberId,
  yearId: number,
): Promise<number | null> {
  const rows = await queryRows<{ id: number }>(
    'commitments.of-year',
    'select id from commitment where member_id = $1 and year_id = $2',
    [memberId, yearId],
    on,
  );
  return rows[0]?.id ?? null;
}
