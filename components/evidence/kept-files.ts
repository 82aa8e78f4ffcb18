import type { FileParcel } from './send-file';

/** A file that waits on this device for the network, or was refused since. */
export interface KeptParcel extends FileParcel {
  readonly at: number;
  readonly refused?: string;
}

const STORE = 'files';
const listeners = new Set<() => void>();

export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('nen-nep-evidence', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  return answerOf(request);
}

/** Done when the device says that it is written, not when it says that it has heard. */
async function change(work: (store: IDBObjectStore) => IDBRequest): Promise<boolean> {
  try {
    const database = await open();
    const transaction = database.transaction(STORE, 'readwrite');
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
    work(transaction.objectStore(STORE));
    await written;
    database.close();
    for (const listener of listeners) listener();
    return true;
  } catch {
    return false;
  }
}

/** Keeps a file on this device; false where it has no room or forbids it. */
export const keepParcel = (parcel: KeptParcel) => change((store) => store.put(parcel));
export const dropParcel = (key: string) => change((store) => store.delete(key));

/** What waits here for this user, in the order in which it was chosen. */
export async function listKept(user: number): Promise<readonly KeptParcel[]> {
  try {
    const database = await open();
    const store = database.transaction(STORE).objectStore(STORE);
    const all = await answerOf(store.getAll() as IDBRequest<KeptParcel[]>);
    database.close();
    return all.filter((one) => one.user === user).sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/** Whether the file still waits here. */
export async function isKept(key: string): Promise<boolean> {
  try {
    const database = await open();
    const found = await answerOf(database.transaction(STORE).objectStore(STORE).count(key));
    database.close();
    return found > 0;
  } catch {
    return false;
  }
}
