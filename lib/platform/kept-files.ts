import path from 'node:path';
import { type Environment, readEnvironment } from './env';
import type { FileStore } from './file-store';
import { filesInBucket } from './files-in-bucket';
import { filesInFolder } from './files-in-folder';

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
