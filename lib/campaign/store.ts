import type { BlocId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryJson } from '@/lib/platform/database';
import type { Campaign, Target } from './rules';

/** The campaign of a bloc; years and terms in order of time. */
export function readCampaign(on: Queryable, bloc: BlocId): Promise<Campaign> {
  return queryJson('campaign.read', CAMPAIGN, [bloc], on);
}

const CAMPAIGN = `
select json_build_object(
  'percent', coalesce(
    (select json_build_object('mode', percent_mode, 'decimals', percent_decimals) from campaign_setting where bloc_id = $1),
    json_build_object('mode', 'cut', 'decimals', 2)),
  'years', coalesce((
    select json_agg(json_build_object(
      'id', y.id, 'code', y.code, 'theme', y.theme, 'startsOn', y.starts_on, 'endsOn', y.ends_on,
      'quotas', coalesce((
        select json_agg(json_build_object('id', q.id, 'issuers', coalesce((
          select json_agg(json_build_object('issuer', i.issuer, 'reference', i.reference) order by i.rank)
          from quota_issuer i where i.quota_id = q.id), '[]')) order by q.id)
        from quota q where q.year_id = y.id), '[]')
    ) order by y.starts_on)
    from campaign_year y where y.bloc_id = $1), '[]'),
  'terms', coalesce((
    select json_agg(json_build_object('id', id, 'name', name, 'startsOn', starts_on, 'endsOn', ends_on) order by starts_on)
    from period where bloc_id = $1 and kind = 'term'), '[]'))`;

/** The targets of a unit whose span holds the date. shareMin is in basis points. */
export function readTargets(on: Queryable, unit: number, asOf: DateOnly): Promise<Target[]> {
  return queryJson(
    'campaign.targets',
    `select coalesce(json_agg(json_build_object(
       'figure', figure, 'issuer', issuer, 'reference', reference, 'countMin', count_min, 'shareMin', share_min_bp,
       'startsOn', starts_on, 'endsOn', ends_on) order by figure, id), '[]')
     from target where unit_id = $1 and starts_on <= $2 and ends_on >= $2`,
    [unit, asOf],
    on,
  );
}
