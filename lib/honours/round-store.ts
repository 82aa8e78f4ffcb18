import type { BlocId, MemberId, UnitId, UserId } from '@/lib/access/ids';
import type { EnteringScope } from '@/lib/hierarchy/entering';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Decision, Round } from './honour';

type Row = Round & { readonly [column: string]: unknown };

// $1 the round, $2 the units at and below which, $3 today, $4 the units at which, $5 who asks; $6: all or nothing.
// Whoever stands above the round's own unit sees all it honours, others those of their own units, and themselves.
const FIND = `
select r.id, r.bloc_id as "blocId", r.unit_id as "unitId", u.name as "unitName", u.kind as "unitKind",
  u.opened_on as "openedOn", u.closed_on as "closedOn", r.level, r.decision_number as "decisionNumber",
  r.decided_on as "decidedOn", r.form, r.occasion, seen.list as recipients, w.whole, a.display_name as recorder,
  (r.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "recordedOn", r.version
from commendation_round r
join unit u on u.id = r.unit_id
left join app_user a on a.id = r.recorded_by
cross join lateral (
  select r.unit_id = any ($4::int[])
    or exists (select from ancestors(r.unit_id, $3) a where a.unit_id = any ($2::int[])) as whole) w
cross join lateral (
  select count(*) as many, coalesce(json_agg(json_build_object('id', c.id, 'recipient', c.recipient, 'unitId', c.unit_id,
           'unitName', cu.name, 'memberId', c.member_id, 'name', coalesce(m.full_name, c.named))
         order by c.recipient, coalesce(m.list_name, c.named) collate vi_counting, c.id), '[]') as list
  from commendation c join unit cu on cu.id = c.unit_id left join member m on m.id = c.member_id
  where c.round_id = r.id and (w.whole or c.member_id = $5
    or exists (select from ancestors(c.unit_id, $3) a where a.unit_id = any ($2::int[])))) seen
where r.id = $1 and (w.whole or not $6 and seen.many > 0)`;

export interface Readers {
  readonly roots: readonly UnitId[];
  readonly memberId: MemberId | null;
}

/** The round with those it honours as far as the reader may see them; null when there is nobody to see. */
export async function findRound(
  on: Queryable,
  { roots, memberId }: Readers,
  id: number,
  today: DateOnly,
): Promise<Round | null> {
  const params = [id, roots, today, [], memberId, false];
  const rows = await queryRows<Row>('honours.find-round', FIND, params, on);
  return rows[0] ?? null;
}

/** The round, when it is one of a unit within the scope. */
export async function findOwnRound(
  on: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Round | null> {
  const params = [id, scope.below, today, scope.own, null, true];
  const rows = await queryRows<Row>('honours.find-round', FIND, params, on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockRound(
  tx: Queryable,
  scope: EnteringScope,
  id: number,
  today: DateOnly,
): Promise<Round | null> {
  // First the lock, then the reading: what another transaction has just changed is read as it left it.
  await queryRows(
    'honours.lock-round',
    'select from commendation_round where id = $1 for update',
    [id],
    tx,
  );
  return findOwnRound(tx, scope, id, today);
}

/** The round that honours so; null when there is no such commendation. */
export async function findRoundOf(on: Queryable, commendationId: number): Promise<number | null> {
  const rows = await queryRows<{ roundId: number }>(
    'honours.round-of',
    'select round_id as "roundId" from commendation where id = $1',
    [commendationId],
    on,
  );
  return rows[0]?.roundId ?? null;
}

/** True when the unit's decision of this number, level and year stands in another round. */
export async function isEntered(
  on: Queryable,
  unit: UnitId,
  { level, decisionNumber, decidedOn }: Decision,
  besides: number | null,
): Promise<boolean> {
  const rows = await queryRows(
    'honours.same-decision',
    `select id from commendation_round
     where unit_id = $1 and level = $2 and replace(search_key(decision_number), ' ', '') = replace(search_key($3), ' ', '')
       and extract(year from decided_on) = extract(year from $4::date) and id is distinct from $5`,
    [unit, level, decisionNumber, decidedOn, besides],
    on,
  );
  return rows.length > 0;
}

const COLUMNS = 'level, decision_number, decided_on, form, occasion';
const valuesOf = (round: Decision) => [
  round.level,
  round.decisionNumber,
  round.decidedOn,
  round.form,
  round.occasion,
];

/** Writes a decision down, still without anybody. */
export async function insertRound(
  tx: Queryable,
  where: { readonly blocId: BlocId; readonly unitId: UnitId; readonly userId: UserId },
  round: Decision,
): Promise<{ readonly id: number; readonly version: number }> {
  const rows = await queryRows<{ id: number; version: number }>(
    'honours.insert-round',
    `insert into commendation_round (bloc_id, unit_id, recorded_by, ${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, version`,
    [where.blocId, where.unitId, where.userId, ...valuesOf(round)],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được đợt khen thưởng');
  return row;
}

/** Writes over a locked round; the level and day of those it honours follow. */
export async function updateRound(tx: Queryable, id: number, round: Decision): Promise<void> {
  await queryRows(
    'honours.update-round',
    `update commendation_round set (${COLUMNS}, version) = ($2, $3, $4, $5, $6, version + 1) where id = $1`,
    [id, ...valuesOf(round)],
    tx,
  );
}

/** Takes a locked round away with everybody it honours; the audit keeps what it said. */
export async function deleteRound(tx: Queryable, id: number): Promise<void> {
  await queryRows('honours.delete-round', 'delete from commendation_round where id = $1', [id], tx);
}
