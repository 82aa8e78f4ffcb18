import type { Actor } from '@/lib/access/actor';
import { openFile } from '@/lib/platform/kept-files';
import { errorFields, log } from '@/lib/platform/log';
import { isOutage } from '@/lib/platform/outage';
import { readEvidence } from './read-evidence';

const PRIVATE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** "Not there", "not yours" and "not signed in" are one and the same answer. */
const notFound = () => new Response(null, { status: 404, headers: PRIVATE });

/** RFC 6266: the plain name for old programs, the true one for the rest. */
function disposition(fileName: string, inline: boolean): string {
  const plain = fileName.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  const kind = inline ? 'inline' : 'attachment';
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** The bytes of a piece of evidence, or of its thumbnail, for whoever may see its record. */
export async function openEvidence(
  actor: Actor | null,
  evidenceId: string,
  size: string | null,
): Promise<Response> {
  if (!actor) return notFound();
  const outcome = await readEvidence.execute(actor, { evidenceId });
  if (!outcome.ok) return notFound();
  const { id, mediaType, fileName, hasThumbnail } = outcome.value;
  const thumb = size === 'thumb';
  if (thumb && !hasThumbnail) return notFound();
  const file = await openFile(thumb ? `${id}.thumb` : id).catch((error: unknown) => {
    if (!isOutage(error)) throw error;
    log.error('evidence.store-away', { evidence: id, ...errorFields(error) });
    return 'away' as const;
  });
  if (file === 'away') return new Response(null, { status: 503, headers: PRIVATE });
  if (!file) {
    log.error('evidence.bytes-missing', { evidence: id, thumb });
    return notFound();
  }
  return new Response(file.stream, {
    headers: {
      ...PRIVATE,
      'content-type': thumb ? 'image/jpeg' : mediaType,
      'content-length': String(file.size),
      'content-disposition': disposition(fileName, mediaType !== 'application/pdf'),
      // Whatever is in it, it runs nothing and reaches nothing.
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
