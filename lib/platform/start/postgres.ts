import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded } from './child';
import { claim, release } from './launcher-mark';
import { prepareLogins } from './logins';
import { freePort } from './port';
import { type Cluster, locateData, openCluster } from './postgres-folder';
import { anyWorksIn, isAlive, worksIn } from './processes';
import { Refusal } from './refusal';

export interface RunningPostgres {
  /** For migrations: the login that owns the database. */
  readonly ownerUrl: string;
  /** For the server: the login that may only read and write rows. */
  readonly appUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Stops the server, unless it belongs to another launcher that is still running. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The folder that holds data and passwords; `.data` of the project by default. */
  readonly folder?: string;
  readonly port?: number;
  /** For throw-away data only: faster, and not safe against a power cut. */
  readonly throwAway?: boolean;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const WORKERS_LIMIT_MS = 5_000;

/** The lines of postmaster.pid that matter; the server keeps this file while it runs. */
function readPidFile(data: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, , , port, , , , status] = lines;
    return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Whether that process is the server of this data, and not another that got its number since. */
function isServer(pid: number | undefined, data: string): boolean {
  return pid !== undefined && isAlive(pid) && worksIn(pid, data) !== false;
}

/** Waits until server `pid` in `data` accepts connections, ends, or the time is over. */
async function untilReady(data: string, pid: number | undefined, alive: () => boolean) {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit && alive()) {
    const now = readPidFile(data);
    if (now?.ready && now.pid === pid) return true;
    await sleep(20);
  }
  return false;
}

function spawnServer(cluster: Cluster, port: number, logFile: string, throwAway: boolean) {
  const unsafe = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  const flags = [...settings, ...(throwAway ? unsafe : [])].flatMap((setting) => ['-c', setting]);
  const output = fs.openSync(logFile, 'w', 0o600);
  const child = spawn(cluster.program, ['-D', cluster.data, '-p', String(port), ...flags], {
    ...cluster.identity,
    env: cluster.environment,
    cwd: '/',
    // Its own group, so that Ctrl-C reaches us alone and we stop things in their order; its own
    // log file, so that it can go on writing when we are killed.
    detached: true,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  child.unref();
  return child;
}

/**
 * PostgreSQL waits for any process with the number of its killed predecessor: one that was never
 * waited for, or after a restart some other program. Then its file must go, but not before all
 * workers of the old server are gone; where the number is free, PostgreSQL sees to that itself.
 */
async function removeMisleadingPid(data: string): Promise<void> {
  const left = readPidFile(data);
  if (!left || isServer(left.pid, data) || !fs.existsSync(`/proc/${left.pid}`)) return;
  for (let waited = 0; waited < WORKERS_LIMIT_MS && anyWorksIn(data); waited += 50) await sleep(50);
  if (!anyWorksIn(data)) fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

async function start(cluster: Cluster, port: number, logFile: string, throwAway: boolean) {
  await removeMisleadingPid(cluster.data);
  for (let attempt = 0; ; attempt++) {
    const child = spawnServer(cluster, port, logFile, throwAway);
    let failure = '';
    child.once('error', (error) => {
      failure = error.message;
    });
    const running = () => !hasEnded(child) && !failure;
    if (await untilReady(cluster.data, child.pid, running)) return child;
    const text = failure || fs.readFileSync(logFile, 'utf8').trim();
    // After a kill the workers of the old server live on for a moment and hold its memory.
    if (attempt < 40 && /postmaster\.pid|shared memory block/.test(text)) {
      await sleep(250);
      continue;
    }
    throw new Refusal(
      `PostgreSQL nhúng không khởi động được: hãy đọc ${logFile} (dòng cuối: ${text.split('\n').at(-1)}), sửa rồi chạy lại.`,
    );
  }
}

async function stopProcess(pid: number, child?: ChildProcess): Promise<void> {
  const signals = [
    ['SIGINT', STOP_LIMIT_MS],
    ['SIGQUIT', 5_000],
  ] as const;
  const ended = () => (child ? hasEnded(child) : !isAlive(pid));
  for (const [signal, limit] of signals) {
    if (ended()) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const until = Date.now() + limit; Date.now() < until && !ended(); ) await sleep(20);
  }
}

/**
 * Starts the project's own PostgreSQL 18 from the npm package, or joins the one that already runs
 * on the same folder: a server left behind by a killed launcher is taken over, the server of a
 * living launcher is only used.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<RunningPostgres> {
  const folder = path.resolve(options.folder ?? '.data');
  const cluster = openCluster(folder);
  const mark = path.join(folder, 'launcher.json');
  const ours = claim(mark);
  const left = readPidFile(cluster.data);
  let child: ChildProcess | undefined;
  const runsAlready = () => isServer(left?.pid, cluster.data);
  if (!(await untilReady(cluster.data, left?.pid, runsAlready))) {
    const port = options.port ?? (await freePort());
    child = await start(
      cluster,
      port,
      path.join(folder, 'postgres.log'),
      options.throwAway ?? false,
    );
  }
  const running = readPidFile(cluster.data);
  if (!running) throw new Refusal('PostgreSQL nhúng vừa dừng lại: hãy chạy lại.');
  const urls = await prepareLogins(running.port, cluster.passwords, options.throwAway ?? false);
  const stop = async () => {
    if (!ours) return;
    await stopProcess(running.pid, child);
    release(mark);
  };
  return { ...urls, port: running.port, pid: running.pid, stop };
}

/** Stops the server of a folder and removes its data, unless a living launcher owns it. */
export async function destroyPostgres(folder: string): Promise<void> {
  if (!claim(path.join(folder, 'launcher.json'))) return;
  const { data } = locateData(folder);
  const left = readPidFile(data);
  if (left && isServer(left.pid, data)) await stopProcess(left.pid);
  fs.rmSync(path.dirname(data), { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
}
