import { cookies } from 'next/headers';
import { cameFromHere, setCookie } from '@/lib/access/act';
import { endOwnSession } from '@/lib/access/end-session';
import { noSessionCookie, readSessionId } from '@/lib/access/next-auth';

/**
 * Đăng xuất: a plain form posts here, so that it works without JavaScript and the browser loads a whole new
 * page: nothing of the pages seen before stays in the tab.
 */
export async function POST(): Promise<Response> {
  if (!(await cameFromHere())) return new Response(null, { status: 403 });
  const sessionId = await readSessionId(await cookies());
  if (sessionId) await endOwnSession(sessionId);
  await setCookie(noSessionCookie());
  // The pages seen before must not come back with the back button.
  const headers = { location: '/sign-in', 'clear-site-data': '"cache"' };
  return new Response(null, { status: 303, headers });
}
