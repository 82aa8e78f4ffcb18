import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { cpuSeconds, type Processes } from './processes';

/** What one run of load on one page gave. */
export type Measured = {
  perSecond: number;
  p50: number;
  p95: number;
  /** Over the wire, head and body. */
  kilobytes: number;
  failed: number;
  /** Of one answer: the web server's and PostgreSQL's. */
  webMs: number;
  databaseMs: number;
};

/** How an answer comes: as to a browser, or bare as to a proxy that compresses by itself. */
export type Encoding = 'gzip' | 'identity';

/**
 * A page to measure: one path, or many taken in turn so that nothing can be remembered from the last request; asked
 * for by one person or by many in turn.
 */
export type Target = {
  name: string;
  paths: readonly string[];
  cookies: readonly string[];
  encoding?: Encoding;
};

const CONNECTIONS = 20;

/** Loads one page for some seconds over 20 connections, on this machine only. */
export async function measure(
  base: string,
  target: Target,
  seconds: number,
  processes: Processes,
): Promise<Measured> {
  await quiet(processes);
  const took: number[] = [];
  const before = cpuSeconds(processes);
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options: autocannon.Options = {
      url: base,
      connections: CONNECTIONS,
      duration: seconds,
      requests: turnOf(target, 0),
      setupClient: startingElsewhere(target),
    };
    const run = autocannon(options, (error, all) => (error ? reject(error) : resolve(all)));
    // Its own histogram keeps no 95th percentile.
    run.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds));
  });
  const after = cpuSeconds(processes);
  const answered = Math.max(1, result.requests.total);
  return {
    perSecond: result.requests.average,
    p50: percentile(took, 50),
    p95: percentile(took, 95),
    kilobytes: result.throughput.total / answered / 1024,
    failed: result.non2xx + result.errors + result.timeouts,
    webMs: ((after.web - before.web) * 1000) / answered,
    databaseMs: ((after.database - before.database) * 1000) / answered,
  };
}

/** Until what the last measurement asked for, and did not wait for, has been answered. */
async function quiet(processes: Processes): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const before = cpuSeconds(processes);
    await sleep(250);
    const after = cpuSeconds(processes);
    if (after.web + after.database - before.web - before.database <= 0.02) return;
  }
}

const begun = new Map<string, number>();

/** Each connection takes the paths from a place of its own, and goes on from there in the next round. */
function startingElsewhere(target: Target) {
  const round = begun.get(target.name) ?? 0;
  begun.set(target.name, round + 1);
  let connection = 0;
  const apart = Math.max(1, Math.floor(target.paths.length / CONNECTIONS));
  return (client: autocannon.Client) => {
    const place = connection++ * apart + round * Math.floor(apart / 3);
    client.setRequests(turnOf(target, target.paths.length > 1 ? place : connection));
  };
}

function turnOf({ paths, cookies, encoding = 'gzip' }: Target, from: number) {
  return paths.map((_, index) => ({
    method: 'GET' as const,
    path: paths[(from + index) % paths.length] ?? '/',
    headers: {
      cookie: cookies[(from + index) % cookies.length] ?? '',
      'accept-encoding': encoding,
    },
  }));
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0;
}

export const median = (values: readonly number[]) => percentile(values, 50);
