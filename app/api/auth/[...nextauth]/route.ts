import { cameFromHere } from '@/lib/access/act';
import { nextAuthHandler } from '@/lib/access/next-auth';

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> };

// What the product uses; next-auth's pages and its log endpoint, open to anyone, stay shut.
const READS = new Set(['session', 'csrf', 'providers']);
const CHANGES = new Set(['session', 'callback', 'signout']);

const notFound = () => new Response(null, { status: 404 });

export async function GET(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth.length !== 1 || !READS.has(nextauth[0] ?? '')) return notFound();
  return nextAuthHandler(request, context);
}

export async function POST(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!CHANGES.has(nextauth[0] ?? '')) return notFound();
  if (!(await cameFromHere())) return new Response(null, { status: 403 });
  return nextAuthHandler(request, context);
}
