import { type Measured, measure, median, type Target } from './load';
import type { Processes } from './processes';
import { markdownTable } from './table';

const ROUNDS = 3;
const SECONDS = 5;

/** Measures pages in turn, round by round, and gives the table of medians beside the first page of the same encoding. */
export async function tableOfPages(
  base: string,
  targets: readonly Target[],
  processes: Processes,
): Promise<string> {
  const runs = new Map<Target, Measured[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) {
      runs.get(target)?.push(await measure(base, target, SECONDS, processes));
    }
  }
  const middle = (target: Target, pick: (run: Measured) => number) =>
    median((runs.get(target) ?? []).map(pick));
  const rows = targets.map((target) => {
    const empty = targets.find(({ encoding }) => encoding === target.encoding) ?? target;
    const rate = middle(target, (run) => run.perSecond);
    const cost = middle(target, (run) => run.webMs + run.databaseMs);
    return [
      target.name,
      rate.toFixed(0),
      (rate / middle(empty, (run) => run.perSecond)).toFixed(2),
      middle(target, (run) => run.p50).toFixed(0),
      middle(target, (run) => run.p95).toFixed(0),
      middle(target, (run) => run.webMs).toFixed(1),
      middle(target, (run) => run.databaseMs).toFixed(1),
      (middle(empty, (run) => run.webMs + run.databaseMs) / cost).toFixed(2),
      middle(target, (run) => run.kilobytes).toFixed(0),
      middle(target, (run) => run.failed).toFixed(0),
    ];
  });
  const head = [
    `trang (${ROUNDS} lượt × ${SECONDS} s, trung vị)`,
    'lượt/s',
    '÷ trang trống',
    'p50 ms',
    'p95 ms',
    'CPU web ms',
    'CPU CSDL ms',
    '÷ theo CPU',
    'kB/lượt',
    'lỗi',
  ];
  return markdownTable(head, rows);
}
