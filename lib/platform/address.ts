/** What may stand in an address; empty, null and undefined mean "not chosen" and are left out. */
export type Chosen = Readonly<Record<string, string | number | null | undefined>>;

/** What is chosen, as names and texts. */
export function chosen(params: Chosen): [name: string, value: string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
}

/** A path with what is chosen behind it. */
export function address(path: string, params: Chosen = {}): string {
  const text = new URLSearchParams(chosen(params)).toString();
  return text === '' ? path : `${path}?${text}`;
}
