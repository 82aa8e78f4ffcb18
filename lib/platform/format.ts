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
