import type { UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { Audience, SessionKind } from './plan';
import type { ListedSession } from './session-view';

export interface SessionPage {
  readonly from: DateOnly;
  readonly to: DateOnly;
  /** See `unitPattern`; null for no search. */
  readonly pattern: string | null;
  readonly kind: SessionKind | null;
  readonly audience: Audience | null;
  readonly after: number | null;
  readonly limit: number;
}

const LIST = `
with below as materialized (
  select t.unit_id, min(t.from_date) as from_date, max(t.to_date) as to_date
  from subtree($1) t where t.from_date <= $3 and t.to_date > $2 group by t.unit_id),
found as materialized (
  select s.id, s.held_on, s.attendances
  from below b
  join study_session s on s.unit_id = b.unit_id and s.held_on between $2 and $3
    and s.held_on >= b.from_date and s.held_on < b.to_date
  where ($5::study_kind is null or s.kind = $5) and ($6::study_audience is null or s.audience = $6)
    and ($4::text is null or search_key(s.topic) ~ $4)),
page as (
  select f.id, f.held_on from found f
  where $7::int is null or (f.held_on, f.id) < (select c.held_on, c.id from study_session c where c.id = $7)
  order by f.held_on desc, f.id desc limit $8)
select json_build_object(
  'totals', (select json_build_object('sessions', count(*), 'attendances', coalesce(sum(attendances), 0)::int) from found),
  'rows', (select coalesce(json_agg(json_build_object(
      'id', s.id, 'unitId', s.unit_id, 'unitName', u.name, 'kind', s.kind, 'audience', s.audience, 'topic', s.topic,
      'heldOn', s.held_on, 'peopleExpected', s.people_expected, 'peoplePresent', s.people_present,
      'attendances', s.attendances, 'guests', s.guests, 'recorder', r.display_name)
      order by s.held_on desc, s.id desc), '[]')
    from page p join study_session s on s.id = p.id join unit u on u.id = s.unit_id
    left join app_user r on r.id = s.recorded_by))`;

/** A page of the sessions of a unit and what was below it when they were held, the latest first, with their totals. */
export function listSessionPage(
  on: Queryable,
  unit: UnitId,
  page: SessionPage,
): Promise<{
  readonly totals: { readonly sessions: number; readonly attendances: number };
  readonly rows: readonly ListedSession[];
}> {
  const { from, to, pattern, kind, audience, after, limit } = page;
  const params = [unit, from, to, pattern, kind, audience, after, limit];
  return queryJson('study.list-sessions', LIST, params, on);
}
