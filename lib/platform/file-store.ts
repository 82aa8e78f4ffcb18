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
