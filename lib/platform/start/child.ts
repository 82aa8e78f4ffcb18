import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const children = new Set<ChildProcess>();

// Whatever ends us, short of kill -9, ends what we started.
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

/** Starts another Node process that does not outlive this one. */
export function startNode(args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a Node program to its end and keeps what it prints; `onText` sees it as it comes. */
export async function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  onText: (text: string) => void = () => {},
): Promise<Finished> {
  const child = startNode(args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onText(text);
    });
  }
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output };
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Asks a child to end and waits; after the limit it is killed. */
export async function endChild(child: ChildProcess, limitMs: number): Promise<void> {
  child.kill('SIGTERM');
  for (const until = Date.now() + limitMs; Date.now() < until && !hasEnded(child); )
    await sleep(20);
  if (!hasEnded(child)) child.kill('SIGKILL');
}
