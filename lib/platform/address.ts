/** An address with what is chosen; what is not, is left out. */
export function address(
  path: string,
  params: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const chosen = Object.entries(params).filter(([, value]) => value != null && value !== '');
  const text = new URLSearchParams(chosen.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}
