import type { Campaign } from './rules';

export type PercentSetting = Campaign['percent'];
/** The setting with its version. */
export type PercentRow = PercentSetting & { readonly version: number };

/** Basis points as a number of percent: 3350 -> "33,5" (or "33.5" as a form sends it). */
export function sayPercent(bp: number, comma: ',' | '.' = ','): string {
  const fraction = String(bp % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(bp / 100)}${fraction === '' ? '' : comma + fraction}`;
}

/** The setting as its form holds it. */
export const formOfPercent = ({ mode, decimals, version }: PercentRow) => ({
  mode,
  decimals: String(decimals),
  version: String(version),
});
