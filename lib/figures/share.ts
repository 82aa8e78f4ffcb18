/** One percent setting a bloc, applied everywhere (figures.md section 2). */
export type PercentSetting = { mode: 'cut' | 'half_up'; decimals: 0 | 1 | 2 };

/** Printed for a zero base: never 0 %, never 100 %. */
export const NO_BASE = '–';

/**
 * The share n/d as Vietnamese print it: "71,33%", trailing zeros dropped ("50%", "45,3%"), "–" for a zero base.
 * Above 100 % is right against a target. Whole-number arithmetic only: 57/100 cut in floating point gives 56,99 %.
 */
export function percentText(n: number, d: number, setting: PercentSetting): string {
  if (d === 0) return NO_BASE;
  return `${decimalText(scaledShare(n, d, setting), setting.decimals)}%`;
}

/** The share in basis points (7133 = 71,33 %), cut; null for a zero base. For bars and sorting, never for print. */
export function basisPoints(n: number, d: number): number | null {
  return d === 0 ? null : Number((BigInt(n) * 10_000n) / BigInt(d));
}

/**
 * How far a share moved against another, in percentage points ("điểm %"), as the two shares are printed:
 * what a reader would get by subtracting the one from the other. Null when either has no base.
 */
export function pointsBetween(
  now: { n: number; d: number },
  before: { n: number; d: number },
  setting: PercentSetting,
): { sign: -1 | 0 | 1; text: string } | null {
  if (now.d === 0 || before.d === 0) return null;
  const moved = scaledShare(now.n, now.d, setting) - scaledShare(before.n, before.d, setting);
  const size = moved < 0n ? -moved : moved;
  return { sign: moved > 0n ? 1 : moved < 0n ? -1 : 0, text: decimalText(size, setting.decimals) };
}

/** The share in percent times 10^decimals, cut or rounded half up. */
function scaledShare(n: number, d: number, { mode, decimals }: PercentSetting): bigint {
  const scaled = BigInt(n) * 100n * 10n ** BigInt(decimals);
  const base = BigInt(d);
  return mode === 'cut' ? scaled / base : (2n * scaled + base) / (2n * base);
}

function decimalText(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole},${fraction}`;
}
