import fs from 'node:fs';
import path from 'node:path';
import { type AnyEntry, registeredEntries } from '@/lib/access/gate';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every query and command of lib/, found by reading it: each of them registers itself as it is loaded. */
export async function loadRegistry(): Promise<readonly AnyEntry[]> {
  const files = fs
    .readdirSync(path.join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('platform'))
    .map((file) => path.join(ROOT, 'lib', file))
    .filter((file) => /\b(query|command)\(\{/.test(fs.readFileSync(file, 'utf8')));
  for (const file of files) await import(file);
  return registeredEntries();
}
