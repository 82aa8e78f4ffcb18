import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Writes a file only its owner can read, whole or not at all, also when killed in between. */
export function writePrivateFile(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const handle = fs.openSync(unfinished, 'w', 0o600);
  fs.writeSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(unfinished, file);
}

/** A random secret that is made on first use and then stays the same. */
export function keptSecret(file: string, make: () => string = randomSecret): string {
  if (!fs.existsSync(file)) writePrivateFile(file, make());
  return fs.readFileSync(file, 'utf8').trim();
}

/** 192 random bits in characters that need no escaping in an address. */
export function randomSecret(): string {
  return randomBytes(24).toString('base64url');
}
