import fs from 'node:fs';
import { isAlive, startTime } from './processes';

/**
 * Marks which launcher a database server belongs to. A later start that finds the server running
 * can then tell a living owner's server, which it must leave alone, from an orphan, which it takes
 * over and stops in the end.
 */
interface Mark {
  readonly pid: number;
  readonly startedAt: string;
}

const isHeld = (mark: Mark) => isAlive(mark.pid) && startTime(mark.pid) === mark.startedAt;

function read(file: string): Mark | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Mark;
  } catch {
    return undefined; // absent, or cut off by a kill
  }
}

/** Takes the mark unless another living launcher holds it; true when it is ours. */
export function claim(file: string): boolean {
  const holder = read(file);
  if (holder && holder.pid !== process.pid && isHeld(holder)) return false;
  const mark: Mark = { pid: process.pid, startedAt: startTime(process.pid) };
  fs.writeFileSync(file, JSON.stringify(mark));
  return read(file)?.pid === process.pid;
}

export function release(file: string): void {
  if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}
