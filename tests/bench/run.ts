import fs from 'node:fs';
import path from 'node:path';
import { build, isFresh } from '@/lib/platform/start/build';
import { type Lifetime, runWithLifetime } from '@/lib/platform/start/lifetime';
import { migrate } from '@/lib/platform/start/migrate';
import { freePort } from '@/lib/platform/start/port';
import { startPostgres } from '@/lib/platform/start/postgres';
import { step } from '@/lib/platform/start/progress';
import { startServer } from '@/lib/platform/start/server-process';
import { isEmpty, loadDemoWorld } from '@/prisma/demo/load';
import { Visitor } from '../support/visitor';
import { growTo } from './grow';
import { type Measured, measure, median, type Target } from './load';
import { markdownTable } from './table';
import { weigh } from './weight';

const PASSWORD = 'mat-khau-do-toc-do';
const ROUNDS = 3;
const SECONDS = 6;
const EMPTY: Target = { name: 'trang trống đã đăng nhập', paths: ['/empty'] };

/**
 * `npm run bench [-- SIZE …]`: how fast the pages are beside an empty signed-in page of the same app, in one run on
 * one machine; a size is how many members the database holds (the demo's blocs, copied until there are so many).
 */
async function bench(lifetime: Lifetime): Promise<number> {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  process.env.NEXT_DIST_DIR ||= '.next-bench';
  process.env.BENCH = '1';
  if (!isFresh()) await step('Dựng ứng dụng', build);
  const folder = path.resolve('.data/bench');
  const database = await step('Mở cơ sở dữ liệu', () => startPostgres({ folder }));
  lifetime.add(() => database.stop());
  await migrate(database.ownerUrl);
  if (await isEmpty(database.ownerUrl)) {
    await step('Nạp dữ liệu dùng thử', () =>
      loadDemoWorld(database.ownerUrl, { password: PASSWORD, onStep: () => {} }),
    );
  }
  for (const size of sizes.length > 0 ? sizes.sort((a, b) => a - b) : [5_200]) {
    const members = await step(`Nhân dữ liệu đến ${size} đảng viên`, () =>
      growTo(database.ownerUrl, size, 'haugiang'),
    );
    await report(members, database.appUrl, lifetime);
  }
  return 0;
}

async function report(members: number, appUrl: string, lifetime: Lifetime): Promise<void> {
  const began = performance.now();
  const server = await startServer({
    appUrl,
    port: await freePort(),
    host: '127.0.0.1',
    logFile: path.resolve('.data/bench/server.log'),
    environment: { NENNEP_TEST: '1' },
  });
  lifetime.add(() => server.stop());
  const visitor = new Visitor(server.url);
  await visitor.signIn('haugiang.staff', PASSWORD);
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const first = await visitor.fetch('/');
  if (!first.ok) throw new Error(`the overview answers ${first.status}`);
  await first.text();
  const coldStart = (performance.now() - began) / 1000;

  const unit = Number(/\/units\/(\d+)\/figures/.exec(await (await visitor.fetch('/')).text())?.[1]);
  const targets: Target[] = [
    { name: 'tổng quan của khối', paths: ['/?asOf=2022-06-30'] },
    { name: 'tổng quan, mỗi lần một ngày khác', paths: manyDays().map((day) => `/?asOf=${day}`) },
    {
      name: 'một chỉ tiêu theo đơn vị',
      paths: [`/units/${unit}/figures/inspection-quota?asOf=2022-06-30`],
    },
    {
      name: 'tìm đảng viên',
      paths: ['/members?q=hoa', '/members?q=dang', '/members?q=nguyen', '/members?q=anh'],
    },
  ];
  const runs = new Map<string, Measured[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of [EMPTY, ...targets]) {
      const measured = await measure(server.url, cookie, target, SECONDS);
      runs.set(target.name, [...(runs.get(target.name) ?? []), measured]);
    }
  }
  const floor = median((runs.get(EMPTY.name) ?? []).map((run) => run.perSecond));
  const rows = [EMPTY, ...targets].map(({ name }) => {
    const all = runs.get(name) ?? [];
    const rate = median(all.map((run) => run.perSecond));
    const column = (pick: (run: Measured) => number, digits = 0) =>
      median(all.map(pick)).toFixed(digits);
    return [
      name,
      rate.toFixed(0),
      (rate / floor).toFixed(2),
      column((r) => r.p50),
      column((r) => r.p95),
      column((r) => r.kilobytes),
      column((r) => r.failed),
    ];
  });
  const weight = await weigh(server.url, cookie, '/?asOf=2022-06-30');
  console.log(
    `\n${members.toLocaleString('vi-VN')} đảng viên trong cơ sở dữ liệu; 20 kết nối; ${ROUNDS} lượt × ${SECONDS} s, trung vị\n`,
  );
  console.log(
    markdownTable(
      ['trang', 'lượt/s', '÷ trang trống', 'p50 ms', 'p97,5 ms', 'kB/lượt (gzip)', 'lỗi'],
      rows,
    ),
  );
  console.log(
    `\nTổng quan: HTML ${weight.htmlKilobytes.toFixed(0)} kB, JavaScript ${weight.scriptKilobytes.toFixed(0)} kB (${weight.scripts} tệp), nén gzip.` +
      `\nTừ lúc mở máy chủ đến trang tổng quan đầu tiên: ${coldStart.toFixed(1)} s. Bộ nhớ máy chủ sau khi đo: ${residentMegabytes(server.pid)} MB.\n`,
  );
  await server.stop();
}

/** More days than are remembered, so that each request computes: what the first look after a change costs. */
function manyDays(): string[] {
  const start = Date.UTC(2022, 0, 1);
  return Array.from({ length: 1200 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Resident memory of a process; 0 where the system does not tell (only Linux does so in a file). */
function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return 0;
  return Math.round(
    Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024,
  );
}

await runWithLifetime(bench);
