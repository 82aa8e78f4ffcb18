/**
 * A page of rows, of which one more was asked for than fits: those that fit, and the id behind which the next page
 * begins; null where there is none.
 */
export function pageOf<Row extends { readonly id: number }>(found: readonly Row[], size: number) {
  const rows = found.slice(0, size);
  return { rows, next: found.length > size ? (rows.at(-1)?.id ?? null) : null };
}
