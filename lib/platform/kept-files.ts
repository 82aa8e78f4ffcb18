import path from 'node:path';
import { type Environment, readEnvironment } from './env';
import { filesInBucket } from './files-in-bucket';
import { filesInFolder } from './files-in-folder';

/** Where the bytes of files lie, each under a name that this program made. */
export interface FileStore {
  /** Keeps the bytes: when this returns they are safe under the name. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
  /** Drops what is there under the name, finished or not, if anything is. */
  drop(name: string): Promise<void>;
  /** The bytes as a stream, and how many; null where there are none under that name. */
  open(
    name: string,
  ): Promise<{ readonly size: number; readonly stream: ReadableStream<Uint8Array> } | null>;
}

/** A UUID: nobody guesses it. */
const NAME = /^[0-9a-f]{2}[0-9a-f-]{34}(\.thumb)?$/;

/** The store that the settings name: the own folder, or a bucket. */
function fileStoreOf(settings: Environment): FileStore {
  if (settings.EVIDENCE_STORE === 'folder') {
    return filesInFolder(path.resolve(settings.EVIDENCE_DIR));
  }
  return filesInBucket({
    endpoint: settings.S3_ENDPOINT ?? '',
    bucket: settings.S3_BUCKET ?? '',
    region: settings.S3_REGION,
    accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
  });
}

/** The store, when the name is one of ours. */
function storeFor(name: string): FileStore {
  if (!NAME.test(name)) throw new Error('not a name of a kept file');
  return fileStoreOf(readEnvironment());
}

export const keepFile = async (name: string, bytes: Uint8Array) => storeFor(name).keep(name, bytes);
export const dropFile = async (name: string) => storeFor(name).drop(name);
export const openFile = async (name: string) => storeFor(name).open(name);
