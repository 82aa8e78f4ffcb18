import type { MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Decision, Level, RecipientKind } from './honour';

export interface CommendationPage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** See `searchPattern`; null for no search. */
  readonly pattern: string | null;
  readonly who: 'collective' | 'individual' | null;
  readonly level: Level | null;
  readonly form: string | null;
  /** Whose own commendations are listed wherever they were received; null for nobody's. */
  readonly own: MemberId | null;
  readonly after: number | null;
  readonly limit: number;
}
/** One commendation in a list. */
export interface Listed {
  readonly id: number;
  readonly recipient: RecipientKind;
  readonly name: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly level: Level;
  readonly decisionNumber: string;
  readonly decidedOn: DateOnly;
  readonly form: string;
  readonly occasion: string;
  readonly recorder: string | null;
}
export interface Listing {
  readonly totals: { readonly collective: number; readonly individual: number };
  /** The forms there are in this unit and time, to choose from. */
  readonly forms: readonly string[];
  readonly rows: readonly Listed[];
}

const LIST = `
with below as materialized (
  select t.unit_id, min(t.from_date) as from_date, max(t.to_date) as to_date
  from subtree($1) t where t.from_date <= $3 and t.to_date > $2 group by t.unit_id),
here as materialized (
  select c.id, c.round_id, c.decided_on, c.recipient, c.level, c.member_id, c.search_key
  from below b
  join commendation c on c.unit_id = b.unit_id and c.decided_on between $2 and $3
    and c.decided_on >= b.from_date and c.decided_on < b.to_date
  union
  select c.id, c.round_id, c.decided_on, c.recipient, c.level, c.member_id, c.search_key
  from commendation c where c.member_id = $8 and c.decided_on between $2 and $3),
found as materialized (
  select h.id, h.decided_on, h.recipient
  from here h join commendation_round r on r.id = h.round_id left join member m on m.id = h.member_id
  where ($5::text is null or (h.recipient = 'collective') = ($5 = 'collective'))
    and ($6::award_level is null or h.level = $6) and ($7::text is null or r.form = $7)
    and ($4::text is null or coalesce(h.search_key, m.search_key) ~ $4 or r.search_key ~ $4)),
page as (
  select f.id, f.decided_on from found f
  where $9::int is null or (f.decided_on, f.id) < (select c.decided_on, c.id from commendation c where c.id = $9)
  order by f.decided_on desc, f.id desc limit $10)
select json_build_object(
  'totals', (select json_build_object('collective', count(*) filter (where recipient = 'collective'),
     'individual', count(*) filter (where recipient <> 'collective')) from found),
  'forms', (select coalesce(json_agg(distinct r.form), '[]') from here h join commendation_round r on r.id = h.round_id),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', c.id, 'recipient', c.recipient, 'name', coalesce(m.full_name, c.named), 'unitId', c.unit_id,
      'unitName', u.name, 'level', c.level, 'decisionNumber', r.decision_number, 'decidedOn', c.decided_on,
      'form', r.form, 'occasion', r.occasion, 'recorder', a.display_name)
      order by c.decided_on desc, c.id desc), '[]')
    from page p join commendation c on c.id = p.id join commendation_round r on r.id = c.round_id
    join unit u on u.id = c.unit_id left join member m on m.id = c.member_id
    left join app_user a on a.id = c.recorded_by))`;

/** A page of the commendations of a unit and what was below it then, the latest first, with their totals. */
export function listCommendationPage(
  on: Queryable,
  unit: UnitId,
  page: CommendationPage,
): Promise<Listing> {
  const { from, to, pattern, who, level, form, own, after, limit } = page;
  const params = [unit, from, to, pattern, who, level, form, own, after, limit];
  return queryJson('honours.list', LIST, params, on);
}

/** How the unit has called its forms of commendation, the latest first, to choose from while typing. */
export async function listForms(on: Queryable, unit: UnitId): Promise<readonly string[]> {
  return queryJson(
    'honours.forms',
    `select coalesce(json_agg(form order by latest desc), '[]') from (
       select form, max(decided_on) as latest from commendation_round where unit_id = $1
       group by form order by latest desc limit 20) f`,
    [unit],
    on,
  );
}

/** What one member was honoured with between two days, the latest first, wherever the member belonged then. */
export async function readMemberHonours(
  memberId: MemberId,
  from: DateOnly,
  to: DateOnly,
): Promise<readonly Decision[]> {
  return queryRows<Decision & { readonly [column: string]: unknown }>(
    'honours.of-member',
    `select r.level, r.decision_number as "decisionNumber", r.decided_on as "decidedOn", r.form, r.occasion
     from commendation c join commendation_round r on r.id = c.round_id
     where c.member_id = $1 and c.decided_on between $2 and $3 order by c.decided_on desc, c.id desc`,
    [memberId, from, to],
  );
}
