import type { Campaign, CampaignYear } from '@/lib/campaign/rules';
import { type FigureCode, figure } from './catalogue';

/**
 * Nhiều chỉ tiêu kiểm tra trong một năm: each issuer's quota is judged and shown by itself. Where one number must stand
 * for the year – the months, the list of who is missing, the figure asked for without a quota – it is the year's main
 * quota, the one set first in the settings (decision 0014); never "any of them".
 */
const mainQuota = (year: Pick<CampaignYear, 'quotas'> | null) => year?.quotas[0] ?? null;

/** The facet a figure is read in: what was asked for, or the main quota where a year has several. */
export function facetRead(
  code: FigureCode,
  facet: string | null,
  year: Pick<CampaignYear, 'quotas'> | null,
): string | null {
  if (facet !== null || code !== 'inspection-quota' || !year || year.quotas.length < 2)
    return facet;
  return String(mainQuota(year)?.id);
}

/** The main quota of each year: the facets in which months are drawn. */
export const mainFacets = ({ years }: Pick<Campaign, 'years'>): readonly string[] =>
  years.flatMap((year) => {
    const quota = mainQuota(year);
    return quota ? [String(quota.id)] : [];
  });

/** What a figure is called; of several quotas each by its first issuer's number, the main one said to be so. */
export function titleOf(code: FigureCode, facet: string | null, year: CampaignYear | null): string {
  const { title, facets } = figure(code);
  if (code !== 'inspection-quota') {
    return facet === null ? title : `${title}: ${facets?.[facet] ?? facet}`;
  }
  if (!year || year.quotas.length < 2) return title;
  const read = facetRead(code, facet, year);
  const quota = year.quotas.find((one) => String(one.id) === read);
  const main = quota && quota === mainQuota(year) ? ' (chỉ tiêu chính)' : '';
  return quota ? `${title}: ${quota.issuers[0]?.reference ?? ''}${main}` : title;
}
