import type { BlocId, UnitId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Issuer, Quota, QuotaContent } from './quota';

type Row<T> = T & { readonly [column: string]: unknown };
/** A quota with its bloc. */
export type BlocQuota = Quota & { readonly blocId: BlocId; readonly unitId: UnitId };

const QUOTA = `q.id, q.bloc_id as "blocId", b.id as "unitId", q.year_id as "yearId", y.code as "yearCode",
  y.starts_on as "startsOn", y.ends_on as "endsOn", q.rule, q.plan_date as "planDate",
  q.with_committee as "withCommittee", q.without_committee as "withoutCommittee",
  q.percent_bp as "percentBp", q.percent_max_bp as "percentMaxBp",
  q.small_below as "smallBelow", q.small_owes as "smallOwes",
  q.range_min as "rangeMin", q.range_max as "rangeMax", q.version,
  coalesce((
    select json_agg(json_build_object('issuer', i.issuer, 'reference', i.reference) order by i.rank)
    from quota_issuer i where i.quota_id = q.id), '[]') as issuers`;
const FROM = `quota q join campaign_year y on y.id = q.year_id
  join unit b on b.bloc_id = q.bloc_id and b.kind = 'bloc' and b.id = any ($1::int[])`;

/** The quota, when it is of a bloc whose root is one of the units. */
export async function findQuota(
  on: Queryable,
  roots: readonly UnitId[],
  quotaId: number,
): Promise<BlocQuota | null> {
  const text = `select ${QUOTA} from ${FROM} where q.id = $2`;
  const rows = await queryRows<Row<BlocQuota>>('campaign.quota', text, [roots, quotaId], on);
  return rows[0] ?? null;
}

/** The same, held still until the transaction ends. */
export async function lockQuota(
  tx: Queryable,
  roots: readonly UnitId[],
  quotaId: number,
): Promise<BlocQuota | null> {
  const lock = 'select id from quota where id = $1 for update';
  await queryRows('campaign.lock-quota', lock, [quotaId], tx);
  return findQuota(tx, roots, quotaId);
}

/** The quotas of a year, the oldest first. */
export function readQuotas(
  on: Queryable,
  roots: readonly UnitId[],
  yearId: number,
): Promise<readonly BlocQuota[]> {
  const text = `select ${QUOTA} from ${FROM} where q.year_id = $2 order by q.id`;
  return queryRows<Row<BlocQuota>>('campaign.quotas', text, [roots, yearId], on);
}

const content = (quota: QuotaContent) => [
  quota.rule,
  quota.planDate,
  quota.withCommittee,
  quota.withoutCommittee,
  quota.percentBp,
  quota.percentMaxBp,
  quota.smallBelow,
  quota.smallOwes,
  quota.rangeMin,
  quota.rangeMax,
];

/** Sets a quota for a year. */
export async function insertQuota(
  tx: Queryable,
  bloc: BlocId,
  yearId: number,
  quota: QuotaContent,
): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'campaign.insert-quota',
    `insert into quota (bloc_id, year_id, rule, plan_date, with_committee, without_committee, percent_bp,
       percent_max_bp, small_below, small_owes, range_min, range_max)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [bloc, yearId, ...content(quota)],
    tx,
  );
  if (!rows[0]) throw new Error('Không ghi được chỉ tiêu');
  return rows[0].id;
}

/** Writes over the rule if it still is the version named; false when somebody was faster. */
export async function updateQuota(
  tx: Queryable,
  quotaId: number,
  version: number,
  quota: QuotaContent,
): Promise<boolean> {
  const rows = await queryRows(
    'campaign.update-quota',
    `update quota set rule = $3, plan_date = $4, with_committee = $5, without_committee = $6, percent_bp = $7,
       percent_max_bp = $8, small_below = $9, small_owes = $10, range_min = $11, range_max = $12, version = version + 1
     where id = $1 and version = $2 returning id`,
    [quotaId, version, ...content(quota)],
    tx,
  );
  return rows.length === 1;
}

/** Gives the quota these issuers, in this order; rows that stay as they are are not touched. */
export async function replaceIssuers(
  tx: Queryable,
  bloc: BlocId,
  quotaId: number,
  issuers: readonly Issuer[],
): Promise<void> {
  await queryRows(
    'campaign.drop-issuers',
    'delete from quota_issuer where quota_id = $1 and rank > $2',
    [quotaId, issuers.length],
    tx,
  );
  await queryRows(
    'campaign.put-issuers',
    `insert into quota_issuer as old (bloc_id, quota_id, issuer, reference, rank)
     select $1, $2, issuer, reference, place
     from unnest($3::text[], $4::text[]) with ordinality as i (issuer, reference, place)
     on conflict (quota_id, rank) do update set issuer = excluded.issuer, reference = excluded.reference
     where (old.issuer, old.reference) is distinct from (excluded.issuer, excluded.reference)`,
    [bloc, quotaId, issuers.map((one) => one.issuer), issuers.map((one) => one.reference)],
    tx,
  );
}

/** Takes a quota back, with its issuers; false when somebody has changed it. */
export async function deleteQuota(tx: Queryable, quotaId: number, version: number) {
  const rows = await queryRows(
    'campaign.delete-quota',
    'delete from quota where id = $1 and version = $2 returning id',
    [quotaId, version],
    tx,
  );
  return rows.length === 1;
}
