import fs from 'node:fs';

/** What is measured: the web server, and PostgreSQL with its backends. */
export type Processes = { web: number; database: number };

/** Linux counts in hundredths of a second and keeps the count in a file; elsewhere everything here is 0. */
const TICKS_A_SECOND = 100;

const statOf = (pid: number): readonly string[] => {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};
const cpuOf = (pid: number) => {
  const stat = statOf(pid);
  return (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / TICKS_A_SECOND;
};

const titleOf = (pid: number): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** The CPU time used so far. Steadier than throughput on a machine that has other work. */
export function cpuSeconds({ web, database }: Processes): { web: number; database: number } {
  const all = fs.existsSync('/proc') ? fs.readdirSync('/proc').map(Number).filter(Boolean) : [];
  // Those that serve the app: what cleans up after another measurement is not this page's.
  const backends = all.filter(
    (pid) => Number(statOf(pid)[1]) === database && titleOf(pid).includes(' nennep_app '),
  );
  return { web: cpuOf(web), database: backends.reduce((sum, pid) => sum + cpuOf(pid), 0) };
}

/** Resident memory of a process. */
export function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return 0;
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1] ?? 0);
  return Math.round(kilobytes / 1024);
}
