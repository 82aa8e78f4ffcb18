/**
 * The path to go to after signing in, when it is one of this site; else the start page. A browser reads `//x`
 * and `/\x` as another host, and drops tabs and line breaks before it looks.
 */
export function samePath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 2_000) return '/';
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return '/';
  // The sign-in page itself would lead in a circle.
  if (/^\/(sign-in|api)(?![\w-])/.test(wanted)) return '/';
  // Next's own mark of a page fetched in the background.
  return wanted.replace(/[?&]_rsc=[^&]*$/, '');
}
