import path from 'node:path';
import pg from 'pg';
import { build, isFresh } from '@/lib/platform/start/build';
import { type Lifetime, runWithLifetime } from '@/lib/platform/start/lifetime';
import { migrate } from '@/lib/platform/start/migrate';
import { freePort } from '@/lib/platform/start/port';
import { type RunningPostgres, startPostgres } from '@/lib/platform/start/postgres';
import { keptSecret } from '@/lib/platform/start/private-files';
import { step } from '@/lib/platform/start/progress';
import { type RunningServer, startServer } from '@/lib/platform/start/server-process';
import { isEmpty, loadDemoWorld } from '@/prisma/demo/load';
import { Visitor } from '../support/visitor';
import { act } from './actions';
import { afterEachChange } from './after-change';
import { growTo } from './grow';
import { measureLikeness } from './likeness';
import type { Target } from './load';
import { tableOfPages } from './pages';
import { forgetPeople, gatherPeople } from './people';
import { residentMegabytes } from './processes';
import { markdownTable } from './table';
import { weigh } from './weight';

const PASSWORD = 'mat-khau-do-toc-do';
const BLOC = 'haugiang';
const OVERVIEW = '/?asOf=2022-06-30';
/** So many act at once, and so many there are in all: each of them does everything once. */
const CROWDS = [
  { atOnce: 20, people: 200 },
  { atOnce: 200, people: 600 },
];

/**
 * `npm run bench [-- SIZE …]`: how fast the pages are beside an empty signed-in page of the same app, in one run on
 * one machine; a size is how many members the database holds (the demo's blocs, copied until there are so many).
 */
async function bench(lifetime: Lifetime): Promise<number> {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.filter((size) => size > 0).sort((a, b) => a - b);
  process.env.NEXT_DIST_DIR ||= '.next-bench';
  process.env.BENCH = '1';
  process.env.NEXTAUTH_SECRET ||= keptSecret(path.resolve('.data/auth-secret'));
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
  const last = sizes.at(-1) ?? 5_200;
  for (const size of sizes.length > 0 ? sizes : [5_200]) {
    const members = await step(`Nhân dữ liệu đến ${size} đảng viên`, () =>
      growTo(database.ownerUrl, size, BLOC),
    );
    await report(members, database, lifetime, size === last);
  }
  return 0;
}

async function report(
  members: number,
  database: RunningPostgres,
  lifetime: Lifetime,
  andLikeness: boolean,
): Promise<void> {
  const began = performance.now();
  const server = await startServer({
    appUrl: database.appUrl,
    port: await freePort(),
    host: '127.0.0.1',
    logFile: path.resolve('.data/bench/server.log'),
    environment: { NENNEP_TEST: '1' },
  });
  lifetime.add(() => server.stop());
  const staff = new Visitor(server.url);
  await staff.signIn(`${BLOC}.staff`, PASSWORD);
  const home = await staff.fetch('/');
  const unit = Number(/\/units\/(\d+)\/figures/.exec(await home.text())?.[1]);
  if (!home.ok || !unit) throw new Error(`the overview answers ${home.status}`);
  const coldStart = (performance.now() - began) / 1000;
  const cookie = [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  lifetime.add(() => owner.end());
  const most = Math.max(...CROWDS.map(({ people }) => people));
  await forgetPeople(owner);
  const people = await gatherPeople(owner, BLOC, most);
  const processes = { web: server.pid, database: database.pid };
  const pages = await tableOfPages(
    server.url,
    targetsOf(
      unit,
      [cookie],
      people.map(({ member }) => member),
    ),
    processes,
  );
  const changes = await afterEachChange(server.url, cookie, OVERVIEW, owner, BLOC);
  const acted: string[][] = [];
  for (const { atOnce, people: count } of CROWDS) {
    await forgetPeople(owner);
    const crowd = await gatherPeople(owner, BLOC, count);
    for (const row of await act(server.url, owner, crowd, atOnce)) {
      acted.push([
        row.name,
        String(row.atOnce),
        String(row.sent),
        row.perSecond.toFixed(0),
        row.p50.toFixed(0),
        row.p95.toFixed(0),
        String(row.failed),
        String(row.lost),
        String(row.doubled),
      ]);
    }
  }
  await forgetPeople(owner);
  const weight = await weigh(server.url, cookie, OVERVIEW);
  console.log(`\n${members.toLocaleString('vi-VN')} đảng viên trong cơ sở dữ liệu; 20 kết nối\n`);
  console.log(pages);
  console.log(
    `\nTổng quan ngay sau một thay đổi trong khối (từng lượt một): p50 ${changes.p50.toFixed(0)} ms, p95 ${changes.p95.toFixed(0)} ms.\n`,
  );
  const head = ['việc ghi', 'cùng lúc', 'lần gửi', 'lần/s', 'p50 ms', 'p95 ms', 'lỗi'];
  console.log(markdownTable([...head, 'mất', 'thừa'], acted));
  console.log(
    `\nTổng quan: HTML ${weight.html.toFixed(0)} kB (chưa nén ${weight.rawHtml.toFixed(0)} kB), JavaScript ${weight.script.toFixed(0)} kB (${weight.scripts} tệp), nén gzip.` +
      `\nTừ lúc mở máy chủ đến trang tổng quan đầu tiên: ${coldStart.toFixed(1)} s. Bộ nhớ máy chủ sau khi đo: ${residentMegabytes(server.pid)} MB.\n`,
  );
  if (andLikeness) await reportLikeness(database.ownerUrl, server);
  await owner.end();
  await server.stop();
}

function targetsOf(unit: number, staff: readonly string[], members: readonly string[]): Target[] {
  const searches = ['hoa', 'dang', 'nguyen', 'anh', 'tran van', 'be'].map(
    (q) => `/members?${new URLSearchParams({ q })}`,
  );
  const compressed: Omit<Target, 'cookies'>[] = [
    { name: 'trang trống đã đăng nhập', paths: ['/empty'] },
    { name: 'tổng quan của khối', paths: [OVERVIEW] },
    {
      name: 'tổng quan, mỗi lần một ngày khác',
      paths: manyDays().map((day) => `/?asOf=${day}`),
    },
    {
      name: 'một chỉ tiêu theo đơn vị',
      paths: [`/units/${unit}/figures/inspection-quota?asOf=2022-06-30`],
    },
    { name: 'tìm đảng viên', paths: searches },
  ];
  return [
    ...compressed.map((target) => ({ ...target, cookies: staff })),
    { name: 'việc của tôi (đảng viên)', paths: members.map(() => '/today'), cookies: members },
    { name: 'trang trống, không nén', paths: ['/empty'], cookies: staff, encoding: 'identity' },
    { name: 'tổng quan, không nén', paths: [OVERVIEW], cookies: staff, encoding: 'identity' },
  ];
}

/** More days than are remembered, so that each request computes everything. */
function manyDays(): string[] {
  const start = Date.UTC(2022, 0, 1);
  return Array.from({ length: 1700 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

async function reportLikeness(ownerUrl: string, server: RunningServer): Promise<void> {
  const rows = await measureLikeness({ ownerUrl, base: server.url, password: PASSWORD });
  const cells = rows.map((row) => [
    row.name,
    row.texts.toLocaleString('vi-VN'),
    String(row.requests),
    String(row.found),
    row.p50.toFixed(0),
    row.p95.toFixed(0),
    String(row.failed),
  ]);
  const head = ['gợi ý gần giống', 'văn bản', 'lượt', 'thấy', 'p50 ms', 'p95 ms', 'lỗi'];
  console.log(`${markdownTable(head, cells)}\n`);
}

await runWithLifetime(bench);
