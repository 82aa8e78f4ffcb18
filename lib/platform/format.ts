import type { DateOnly } from './clock';

// Made once: a formatter costs a hundred times what formatting with it does.
const vietnameseCount = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A count as Vietnamese write it: 3325 -> "3.325"; at most two decimals, after a comma. */
export function formatCount(value: number): string {
  return vietnameseCount.format(value);
}

/** A calendar day as dd/mm/yyyy. */
export function formatDate(day: DateOnly): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/**
 * A number as Vietnamese type it, in the form programs read: "1.795" -> "1795", "2,5" -> "2.5"; null when it is
 * none. A dot that does not set off three digits is taken for the comma it was meant to be.
 */
export function readTypedNumber(text: string): string | null {
  const typed = text.replaceAll(/\s/g, '');
  const whole = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(typed);
  const found = whole ?? /^(\d+)\.(\d{1,2})$/.exec(typed);
  if (!found) return null;
  const [, integer = '', fraction] = found;
  const digits = integer.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** The number a program wrote ("1795", "2.5") as Vietnamese write it, digit for digit. */
export function formatTypedNumber(canonical: string): string {
  const [integer = '', fraction] = canonical.split('.');
  const grouped = integer.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Words by value, as a list to choose from. */
export const wordChoices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));
