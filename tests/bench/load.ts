import autocannon from 'autocannon';

/** What one run of load on one page gave. */
export type Measured = {
  perSecond: number;
  p50: number;
  p95: number;
  kilobytes: number;
  failed: number;
};

/** A page to measure: one path, or many taken in turn so that nothing can be remembered from the last request. */
export type Target = { name: string; paths: readonly string[] };

const CONNECTIONS = 20;

/** Loads one page for some seconds over 20 connections, on this machine only. */
export async function measure(
  base: string,
  cookie: string,
  target: Target,
  seconds: number,
): Promise<Measured> {
  const headers = { cookie, 'accept-encoding': 'gzip' };
  const result = await autocannon({
    url: base,
    connections: CONNECTIONS,
    duration: seconds,
    requests: target.paths.map((path) => ({ method: 'GET' as const, path, headers })),
  });
  const answered = result.requests.total;
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5, // the next percentile above 95 that is kept
    kilobytes: answered === 0 ? 0 : result.throughput.total / answered / 1024,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
