import { connection } from 'next/server';
import { whyNotReady } from '@/lib/platform/readiness';

/** 200 once the database answers, is migrated, and is used under the right role; else 503. */
export async function GET(): Promise<Response> {
  await connection();
  const reason = await whyNotReady();
  return Response.json(reason ? { status: 'not-ready', reason } : { status: 'ready' }, {
    status: reason ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  });
}
