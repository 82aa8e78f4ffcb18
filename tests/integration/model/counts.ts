/**
 * One thing that counts in a figure of one unit: once in the whole, and once under each facet it has.
 * n: it is done; d: it belongs to the base (0 where the figure is a plain count).
 */
export type Count = {
  figure: string;
  n: number;
  d: number;
  facets: { facet: string; n: number; d: number }[];
};

/** A plain count without base. */
export const some = (figure: string, n: number, ...facets: string[]): Count => ({
  figure,
  n,
  d: 0,
  facets: facets.map((facet) => ({ facet, n, d: 0 })),
});

/** One subject of a base, done or not yet. */
export const oneOf = (figure: string, done: boolean, ...facets: string[]): Count => {
  const n = done ? 1 : 0;
  return { figure, n, d: 1, facets: facets.map((facet) => ({ facet, n, d: 1 })) };
};
