import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from './file-store';

async function flush(place: string): Promise<void> {
  const handle = await fs.open(place);
  await handle.sync().finally(() => handle.close());
}

/** Files in a folder that only the program's own user can read. */
export function filesInFolder(folder: string): FileStore {
  // A level between, so that no folder grows to a hundred thousand entries.
  const placeOf = (name: string) => path.join(folder, name.slice(0, 2), name);
  const unfinishedOf = (name: string) => `${placeOf(name)}.part`;
  return {
    /** Written aside, flushed to the disk, and only then put under the name. */
    async keep(name, bytes) {
      const place = placeOf(name);
      const room = path.dirname(place);
      await fs.mkdir(room, { recursive: true, mode: 0o700 });
      const unfinished = unfinishedOf(name);
      const handle = await fs.open(unfinished, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(unfinished, place);
      await flush(room);
    },
    async drop(name) {
      await fs.rm(placeOf(name), { force: true });
      await fs.rm(unfinishedOf(name), { force: true });
    },
    async open(name) {
      try {
        const handle = await fs.open(placeOf(name));
        const { size } = await handle.stat();
        const stream = Readable.toWeb(handle.createReadStream());
        return { size, stream: stream as ReadableStream<Uint8Array> };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}
