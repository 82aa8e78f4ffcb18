import { requireActor } from '@/lib/access/ask';

/** The yardstick of `npm run bench`: a signed-in page with nothing on it. Built only there (see next.config.js). */
export default async function EmptyPage() {
  await requireActor();
  return <h1>Trang trống</h1>;
}
