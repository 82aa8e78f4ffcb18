import { connection } from 'next/server';

/** Answers as long as the process lives; says nothing about the database. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
