import type { DateOnly } from '@/lib/platform/clock';
import type { FigureCode } from './catalogue';

/** What every address of the figures keeps: the day looked at and the period. Today and the year need no words. */
export type When = { asOf: DateOnly; today: DateOnly; period: string | null };

/** The overview of a unit, as of the same day and period. */
export function unitHref(unitId: number, when: When, fragment = ''): string {
  return `/units/${unitId}${queryText(when, {})}${fragment}`;
}

/** One figure of a unit: by child unit, or its rows on one side. */
export function figureHref(
  unitId: number,
  figure: FigureCode,
  when: When,
  rest: { facet?: string | null; rows?: 'done' | 'missing' | null; page?: number | null } = {},
): string {
  return `/units/${unitId}/figures/${figure}${queryText(when, rest)}`;
}

/** What the form that asks for another day must not lose. */
export function keptFields(when: When, rest: Record<string, string | number | null | undefined>) {
  return fields({ ...when, asOf: when.today }, rest);
}

function queryText(when: When, rest: Record<string, string | number | null | undefined>): string {
  const text = new URLSearchParams(fields(when, rest)).toString();
  return text === '' ? '' : `?${text}`;
}

function fields(
  when: When,
  rest: Record<string, string | number | null | undefined>,
): [string, string][] {
  const all = { asOf: when.asOf === when.today ? null : when.asOf, period: when.period, ...rest };
  return Object.entries(all).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
}
