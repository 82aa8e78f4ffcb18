import fs from 'node:fs';

/**
 * Marks which launcher a database server belongs to. A later start that finds the server running
 * can then tell a living owner's server, which it must leave alone, from an orphan, which it takes
 * over and stops in the end.
 */
interface Mark {
  readonly pid: number;
  /** Process numbers come round again, a start time with them does not. Empty outside Linux. */
  readonly startedAt: string;
}

function startTime(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(mark: Mark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return startTime(mark.pid) === mark.startedAt;
}

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
  if (holder && holder.pid !== process.pid && isAlive(holder)) return false;
  const mark: Mark = { pid: process.pid, startedAt: startTime(process.pid) };
  fs.writeFileSync(file, JSON.stringify(mark));
  return read(file)?.pid === process.pid;
}

export function release(file: string): void {
  if (read(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}
