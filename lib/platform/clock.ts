import { readEnvironment } from './env';

/** A calendar day as YYYY-MM-DD: facts happen on days, not at instants. */
export type DateOnly = string & { readonly brand: 'DateOnly' };

// Việt Nam keeps one fixed offset, without summer time, since 1975.
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Asia/Ho_Chi_Minh at this instant, whatever the server's time zone. */
export function vietnamDate(instant: Date): DateOnly {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as DateOnly;
}

/**
 * Today in Việt Nam. Tests fix it with NENNEP_TODAY; a production server ignores that unless it
 * says NENNEP_TEST=1, so that a stray variable cannot move the date of official figures.
 */
export function today(now: Date = new Date()): DateOnly {
  const { NENNEP_TODAY, NENNEP_TEST, NODE_ENV } = readEnvironment();
  const mayBeFixed = NODE_ENV !== 'production' || NENNEP_TEST === '1';
  return mayBeFixed && NENNEP_TODAY ? (NENNEP_TODAY as DateOnly) : vietnamDate(now);
}
