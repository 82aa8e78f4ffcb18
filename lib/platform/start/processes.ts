import fs from 'node:fs';

/** The fields of /proc/PID/stat after the name: state first; empty outside Linux. */
function statFields(pid: number): string[] {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * Whether the process runs. One that has ended but was never waited for (in a container nobody may
 * do so) still takes signals, and counts as ended here.
 */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statFields(pid)[0] !== 'Z';
}

/** Process numbers come round again; together with this they do not. Empty outside Linux. */
export function startTime(pid: number): string {
  return statFields(pid)[19] ?? '';
}

/** Whether a process works in that folder: yes, no, or undefined where the system will not say. */
export function worksIn(pid: number, folder: string): boolean | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return fs.existsSync('/proc/self') && code === 'ENOENT' ? false : undefined;
  }
}

/** Whether any process at all works in that folder, as far as the system says. */
export function anyWorksIn(folder: string): boolean {
  if (!fs.existsSync('/proc/self')) return false;
  const pids = fs.readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.some((pid) => worksIn(pid, folder) === true);
}
