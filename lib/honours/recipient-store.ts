import type { UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson, queryRows } from '@/lib/platform/database';
import type { Candidates } from './candidates';
import type { Round, RoundContent } from './honour';
import type { Placed, RecipientRow } from './rules';

const PLACED = `
with below as materialized (
  select t.unit_id from unnest($1::int[]) as r (root) cross join lateral subtree(r.root) t
  where t.from_date <= $2 and t.to_date > $2
  union select unnest($5::int[]))
select json_build_object(
  'units', (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name)), '[]')
    from below b join unit u on u.id = b.unit_id
    where u.id = any ($3::int[]) and u.opened_on <= $2 and (u.closed_on is null or u.closed_on > $2)),
  'members', (select coalesce(json_agg(json_build_object('id', s.member_id, 'unitId', s.unit_id)), '[]')
    from membership s join below b on b.unit_id = s.unit_id
    where s.member_id = any ($4::int[]) and s.kind = 'home'
      and s.from_date <= $2 and (s.to_date is null or s.to_date > $2)))`;

/** Of these units and members those that stood within the scope on the day. */
export function readPlaced(
  on: Queryable,
  { below, own }: EnteringScope,
  day: DateOnly,
  { collectives, members, others }: Pick<RoundContent, 'collectives' | 'members' | 'others'>,
): Promise<Placed> {
  const units = [...collectives, ...others.map(({ unitId }) => unitId)];
  return queryJson('honours.placed', PLACED, [below, day, units, members, own], on);
}

// Of the last year also those who have left since: a decision is often entered later. The round's own stay in any case.
const CANDIDATES = `
with below as materialized (
  select t.unit_id from unnest($1::int[]) as r (root) cross join lateral subtree(r.root) t
  where t.from_date <= $2 and t.to_date > $2::date - 366
  union select unnest($3::int[])),
home as (
  select distinct on (s.member_id) s.member_id, s.unit_id
  from below b join membership s on s.unit_id = b.unit_id and s.kind = 'home'
  where s.from_date <= $2 and (s.to_date is null or s.to_date > $2::date - 366)
  order by s.member_id, s.from_date desc)
select json_build_object(
  'units', (select coalesce(json_agg(json_build_array(u.id, u.name) order by u.name collate vi_counting, u.id), '[]')
    from below b join unit u on u.id = b.unit_id
    where u.opened_on <= $2 and (u.closed_on is null or u.closed_on > $2::date - 366)),
  'members', (select coalesce(json_agg(json_build_array(m.id, m.full_name, h.unit_id)
      order by m.list_name collate "vi-x-icu", m.id), '[]')
    from home h join member m on m.id = h.member_id))`;

/** Whom one can honour around the day: the units and members within the scope. */
export function readCandidates(
  on: Queryable,
  { below, own }: EnteringScope,
  day: DateOnly,
): Promise<Candidates> {
  return queryJson('honours.candidates', CANDIDATES, [below, day, own], on);
}

/** Those whom the round honours become these; who stays is not written again. */
export async function replaceRecipients(
  tx: Queryable,
  round: Pick<Round, 'id' | 'blocId'>,
  userId: UserId,
  rows: readonly RecipientRow[],
): Promise<void> {
  const columns = [
    rows.map(({ recipient }) => recipient),
    rows.map(({ unitId }) => unitId),
    rows.map(({ memberId }) => memberId),
    rows.map(({ named }) => named),
  ];
  const wanted =
    'unnest($2::recipient_kind[], $3::int[], $4::int[], $5::text[]) as w (recipient, unit_id, member_id, named)';
  const same =
    '(w.recipient, w.unit_id) = (c.recipient, c.unit_id) and w.member_id is not distinct from c.member_id and w.named is not distinct from c.named';
  await queryRows(
    'honours.drop-recipients',
    `delete from commendation c where c.round_id = $1 and not exists (select from ${wanted} where ${same})`,
    [round.id, ...columns],
    tx,
  );
  await queryRows(
    'honours.put-recipients',
    `insert into commendation (bloc_id, round_id, level, decided_on, recorded_by, recipient, unit_id, member_id, named)
     select r.bloc_id, r.id, r.level, r.decided_on, $6, w.recipient, w.unit_id, w.member_id, w.named
     from commendation_round r cross join ${wanted}
     where r.id = $1 and not exists (select from commendation c where c.round_id = r.id and ${same})`,
    [round.id, ...columns, userId],
    tx,
  );
}

/** Takes one recipient out of a locked round, which counts as a change of the round. */
export async function deleteRecipient(tx: Queryable, round: number, id: number): Promise<void> {
  await queryRows(
    'honours.delete-recipient',
    'delete from commendation where round_id = $1 and id = $2',
    [round, id],
    tx,
  );
  await queryRows(
    'honours.count-change',
    'update commendation_round set version = version + 1 where id = $1',
    [round],
    tx,
  );
}
