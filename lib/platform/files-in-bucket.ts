import { setTimeout as sleep } from 'node:timers/promises';
import { S3mini } from 's3mini';
import type { FileStore } from './file-store';

/** How a bucket of an S3-compatible store is reached. */
export interface Bucket {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A store that does not answer so long is away. */
const PATIENCE_MS = 30_000;
/** Pauses before the second and the third try. */
const PAUSES_MS = [200, 1_000];

/** The store cannot serve just now: the same request may succeed a moment later (see isOutage). */
class StoreAway extends Error {
  readonly code = 'EAWAY';
}

const statusOf = (error: unknown) => Number(Object(error).status ?? 0);

/** Tries again what may succeed a moment later; each of these requests may be sent twice without harm. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const status = statusOf(error);
      if (status >= 400 && status < 500 && status !== 408 && status !== 429) throw error;
      const pause = PAUSES_MS[tries];
      if (pause === undefined) throw new StoreAway('the file store is away', { cause: error });
      await sleep(pause);
    }
  }
}

/** Files in a bucket of an S3-compatible store that nobody but this program can read. */
export function filesInBucket({ endpoint, bucket, ...access }: Bucket): FileStore {
  const store = new S3mini({
    ...access,
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    requestAbortTimeout: PATIENCE_MS,
  });
  const keyOf = (name: string) => `${name.slice(0, 2)}/${name}`;
  return {
    async keep(name, bytes) {
      await persistently(() =>
        store.putObject(keyOf(name), Buffer.from(bytes), 'application/octet-stream'),
      );
    },
    async drop(name) {
      await persistently(() => store.deleteObject(keyOf(name)));
    },
    async open(name) {
      const answer = await persistently(() => store.getObjectResponse(keyOf(name)));
      if (!answer?.body) return null;
      const size = Number(answer.headers.get('content-length'));
      return { size, stream: answer.body as ReadableStream<Uint8Array> };
    },
  };
}
