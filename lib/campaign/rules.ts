import type { DateOnly } from '@/lib/platform/clock';

/** Năm, chuyên đề, kỳ, chỉ tiêu and the percent setting of one bloc: the rules its figures are read by. */
export type Campaign = {
  percent: { mode: 'cut' | 'half_up'; decimals: 0 | 1 | 2 };
  years: readonly CampaignYear[];
  /** Nhiệm kỳ, 5 năm: spans that event figures may be summed over instead of the year. */
  terms: readonly Term[];
};

export type CampaignYear = {
  id: number;
  code: string;
  theme: string;
  startsOn: DateOnly;
  endsOn: DateOnly;
  quotas: readonly { id: number; issuers: readonly { issuer: string; reference: string }[] }[];
};

export type Term = { id: number; name: string; startsOn: DateOnly; endsOn: DateOnly };

/** A number set from above for one figure of a unit: a count, or a share in basis points. */
export type Target = {
  figure: string;
  issuer: string;
  reference: string;
  countMin: number | null;
  shareMin: number | null;
  startsOn: DateOnly;
  endsOn: DateOnly;
};

/** The campaign year that holds the date; null before the first, after the last, or in a gap. */
export function yearOf(campaign: Pick<Campaign, 'years'>, day: DateOnly): CampaignYear | null {
  return campaign.years.find((year) => holds(year, day)) ?? null;
}

/** The terms that hold the date, longest first. */
export function termsOf(campaign: Pick<Campaign, 'terms'>, day: DateOnly): readonly Term[] {
  return campaign.terms
    .filter((term) => holds(term, day))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/**
 * The first day events are counted from, as of a date: the chosen term's where it holds the date, else the campaign
 * year's. Null outside every year: then no event is counted.
 */
export function countedFrom(
  campaign: Pick<Campaign, 'years' | 'terms'>,
  day: DateOnly,
  termId: number | null,
) {
  const term = termsOf(campaign, day).find((one) => one.id === termId);
  return term?.startsOn ?? yearOf(campaign, day)?.startsOn ?? null;
}

function holds(span: { startsOn: DateOnly; endsOn: DateOnly }, day: DateOnly): boolean {
  return span.startsOn <= day && day <= span.endsOn;
}
