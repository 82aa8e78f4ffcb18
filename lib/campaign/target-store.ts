import type { UnitId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { SetTarget, TargetContent } from './target';

type Row = SetTarget & { readonly [column: string]: unknown };
const TARGET = `select t.id, t.unit_id as "unitId", u.name as "unitName", t.figure, t.issuer, t.reference,
  t.starts_on as "startsOn", t.ends_on as "endsOn",
  case when t.count_min is null then 'share' else 'count' end as measure,
  t.count_min as "countMin", t.share_min_bp as "shareMinBp", t.version
  from target t join unit u on u.id = t.unit_id
  join unit b on b.bloc_id = t.bloc_id and b.kind = 'bloc' and b.id = any ($1::int[])`;

/** The targets of the bloc whose root is one of the units, the latest first. */
export function listTargets(
  on: Queryable,
  roots: readonly UnitId[],
): Promise<readonly SetTarget[]> {
  const text = `${TARGET} order by t.starts_on desc, t.ends_on, t.figure, t.id`;
  return queryRows<Row>('campaign.list-targets', text, [roots], on);
}

/** One of them. */
export async function findTarget(on: Queryable, roots: readonly UnitId[], targetId: number) {
  const text = `${TARGET} where t.id = $2`;
  const rows = await queryRows<Row>('campaign.target', text, [roots, targetId], on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockTarget(tx: Queryable, roots: readonly UnitId[], targetId: number) {
  const lock = 'select id from target where id = $1 for update';
  await queryRows('campaign.lock-target', lock, [targetId], tx);
  return findTarget(tx, roots, targetId);
}

const content = (target: TargetContent) => [
  target.figure,
  target.issuer,
  target.reference,
  target.startsOn,
  target.endsOn,
  target.countMin,
  target.shareMinBp,
];

/** Sets a target for a unit. */
export async function insertTarget(tx: Queryable, unitId: UnitId, target: TargetContent) {
  const rows = await queryRows<{ id: number }>(
    'campaign.insert-target',
    `insert into target (bloc_id, unit_id, figure, issuer, reference, starts_on, ends_on, count_min, share_min_bp)
     select bloc_id, id, $2, $3, $4, $5, $6, $7, $8 from unit where id = $1 returning id`,
    [unitId, ...content(target)],
    tx,
  );
  if (!rows[0]) throw new Error('Không ghi được chỉ tiêu');
  return rows[0].id;
}

/** Writes over the target if it still is the version named; false when somebody was faster. */
export async function updateTarget(
  tx: Queryable,
  targetId: number,
  version: number,
  target: TargetContent,
): Promise<boolean> {
  const rows = await queryRows(
    'campaign.update-target',
    `update target set figure = $3, issuer = $4, reference = $5, starts_on = $6, ends_on = $7, count_min = $8,
       share_min_bp = $9, version = version + 1 where id = $1 and version = $2 returning id`,
    [targetId, version, ...content(target)],
    tx,
  );
  return rows.length === 1;
}

/** Takes it back; false when somebody has changed it. */
export async function deleteTarget(tx: Queryable, targetId: number, version: number) {
  const rows = await queryRows(
    'campaign.delete-target',
    'delete from target where id = $1 and version = $2 returning id',
    [targetId, version],
    tx,
  );
  return rows.length === 1;
}
