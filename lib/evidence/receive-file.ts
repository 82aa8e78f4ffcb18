import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/access/actor';
import { COMMON_FAILURES, type Saved } from '@/lib/access/outcome';
import { keepFile } from '@/lib/platform/kept-files';
import { type PictureFormat, redraw } from '@/lib/platform/picture';
import { addEvidence } from './add-evidence';
import { KeptFile } from './evidence';
import type { SubjectInput } from './input';
import { findPlace } from './list-evidence';
import { noteLoose } from './loose-store';
import {
  type MediaType,
  MOST_BYTES,
  mediaTypeOf,
  REFUSALS,
  type Refusal,
  tidyFileName,
} from './media';
import { dropLoose } from './sweep-evidence';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Sent {
  readonly bytes: Uint8Array;
  readonly name: string;
}

interface Prepared {
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
  readonly thumbnail: Uint8Array | null;
}

const isMediaType = (found: MediaType | Refusal): found is MediaType => found.includes('/');

/** What is kept of a file: a picture is drawn anew, a PDF stays as it is. */
async function prepare({ bytes, name }: Sent): Promise<Prepared | Refusal> {
  if (bytes.length > MOST_BYTES) return 'too-large';
  const mediaType = mediaTypeOf(bytes);
  if (!isMediaType(mediaType)) return mediaType;
  const what = { id: randomUUID(), source: digest(bytes), mediaType };
  const fileName = tidyFileName(name, mediaType);
  if (mediaType === 'application/pdf') {
    const size = { byteSize: bytes.length, width: null, height: null, hasThumbnail: false };
    const file = new KeptFile({ ...what, ...size, sha256: what.source, fileName });
    return { file, bytes, thumbnail: null };
  }
  const picture = await redraw(bytes, mediaType.slice('image/'.length) as PictureFormat);
  if (typeof picture === 'string') return picture;
  const { width, height, thumbnail } = picture;
  const size = { byteSize: picture.bytes.length, width, height, hasThumbnail: true };
  const file = new KeptFile({ ...what, ...size, sha256: digest(picture.bytes), fileName });
  return { file, bytes: picture.bytes, thumbnail };
}

export type Received =
  | { readonly ok: true; readonly value: Saved & { readonly id: string } }
  | { readonly ok: false; readonly failure: string; readonly message: string };

/**
 * Nhận một tệp minh chứng. The record is found first, then the file is prepared, then its bytes are made safe, and only
 * then is there a row; until then they are noted as loose, so that nothing lies in the store for ever. Sent again under its key it is the row of the first time, and the second bytes go again.
 */
export async function receiveFile(
  actor: Actor,
  subject: SubjectInput,
  sent: Sent,
  key: string,
): Promise<Received> {
  const place = await findPlace.execute(actor, textOf(subject));
  if (!place.ok) return { ok: false, failure: 'not-found', message: COMMON_FAILURES['not-found'] };
  const prepared = await prepare(sent);
  if (typeof prepared === 'string')
    return { ok: false, failure: prepared, message: REFUSALS[prepared] };
  const { file, bytes, thumbnail } = prepared;
  const { id } = file.content;
  await noteLoose(id);
  await keepFile(id, bytes);
  if (thumbnail) await keepFile(`${id}.thumb`, thumbnail);
  // When this throws, the row may be there all the same (the answer was lost): then the bytes must stay.
  const outcome = await addEvidence.execute(actor, { ...textOf(subject), file }, key);
  if (!outcome.ok || outcome.value.id !== id) await dropLoose(id);
  if (outcome.ok) return outcome;
  const { failure } = outcome;
  return { ok: false, failure, message: addEvidence.words[failure] };
}

/** The gate takes ids as text. */
const textOf = (subject: SubjectInput) =>
  Object.fromEntries(
    Object.entries(subject).flatMap(([name, id]) => (id === undefined ? [] : [[name, String(id)]])),
  );
