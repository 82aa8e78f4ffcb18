import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readEnvironment } from './env';

/** Files kept under a name that this program made (a UUID), in a folder that only its own user can read. */
const NAME = /^[0-9a-f]{2}[0-9a-f-]{34}(\.thumb)?$/;

const folder = () => path.resolve(readEnvironment().EVIDENCE_DIR);

function placeOf(name: string): string {
  if (!NAME.test(name)) throw new Error('not a name of a kept file');
  // A level between, so that no folder grows to a hundred thousand entries.
  return path.join(folder(), name.slice(0, 2), name);
}

async function flush(place: string): Promise<void> {
  const handle = await fs.open(place);
  await handle.sync().finally(() => handle.close());
}

/** Keeps the bytes: written aside, flushed to the disk, and only then put under the name. */
export async function keepFile(name: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(name);
  const room = path.dirname(place);
  await fs.mkdir(room, { recursive: true, mode: 0o700 });
  const unfinished = `${place}.part`;
  const handle = await fs.open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(unfinished, place);
  await flush(room);
}

export async function dropFile(name: string): Promise<void> {
  await fs.rm(placeOf(name), { force: true });
}

/** The bytes as a stream, and how many; null where there are none under that name. */
export async function openFile(
  name: string,
): Promise<{ readonly size: number; readonly stream: ReadableStream<Uint8Array> } | null> {
  try {
    const handle = await fs.open(placeOf(name));
    const { size } = await handle.stat();
    const stream = Readable.toWeb(handle.createReadStream());
    return { size, stream: stream as ReadableStream<Uint8Array> };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
