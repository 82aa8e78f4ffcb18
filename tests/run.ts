import fs from 'node:fs';
import path from 'node:path';
import { withDatabase } from '@/lib/platform/connection-string';
import { build, isFresh } from '@/lib/platform/start/build';
import { type Lifetime, runWithLifetime } from '@/lib/platform/start/lifetime';
import { migrate } from '@/lib/platform/start/migrate';
import { freePort } from '@/lib/platform/start/port';
import { destroyPostgres, type RunningPostgres } from '@/lib/platform/start/postgres';
import { isAlive } from '@/lib/platform/start/processes';
import { Refusal } from '@/lib/platform/start/refusal';
import { startServer } from '@/lib/platform/start/server-process';
import { findBrowser } from './support/browser';
import { findDrift } from './support/drift';
import { Report } from './support/report';
import { copyDatabase, DEMO, openTestCluster, SERVED, TEMPLATE } from './support/test-cluster';
import { deadCode, lint, playwright, types, vitest } from './support/tools';

const PARTS = ['static', 'unit', 'integration', 'e2e'] as const;
type Part = (typeof PARTS)[number];

/** A zone far from Việt Nam's: whatever takes the machine's date for ours fails. */
const HOSTILE_ZONE = 'America/New_York';
const PASSWORD = 'mat-khau-thu-nghiem';

/** One run of the tests: what is asked for, where it is noted down. */
interface Run {
  readonly report: Report;
  readonly lifetime: Lifetime;
  /** The folder for what the tools report, and the log of the server. */
  readonly reports: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly wanted: ReadonlySet<Part>;
  /** Narrow a part to the files that match. */
  readonly filters: readonly string[];
}

/** `npm test`, or `npm test -- e2e units.spec.ts`: one part, and in it the files that match. */
function readArguments(): { wanted: ReadonlySet<Part>; filters: string[] } {
  const [first, ...filters] = process.argv.slice(2);
  if (!first) return { wanted: new Set(PARTS), filters };
  const part = PARTS.find((one) => one === first);
  if (part) return { wanted: new Set([part]), filters };
  throw new Refusal(`Không có phần kiểm thử "${first}": hãy chọn một trong ${PARTS.join(', ')}.`);
}

/** Databases, each from the one before: migrated → template → demo world → the one that is served. */
async function prepareDatabases(report: Report, ownerUrl: string) {
  const migrated = await report.step('Cấu trúc cơ sở dữ liệu', async () => {
    const names = await migrate(ownerUrl);
    await copyDatabase(ownerUrl, 'nennep', TEMPLATE);
    return { note: `${names.length} migration` };
  });
  await report.step('Cấu trúc khớp prisma/schema', async () => {
    const drift = await findDrift(ownerUrl);
    return { failed: drift ? 1 : 0, output: drift };
  });
  if (!migrated) return false;
  return report.step('Dữ liệu dùng thử', async () => {
    const { loadDemoWorld } = await import('@/prisma/demo/load');
    await copyDatabase(ownerUrl, TEMPLATE, DEMO);
    await loadDemoWorld(withDatabase(ownerUrl, DEMO), { password: PASSWORD, onStep: () => {} });
    return {};
  });
}

/** The shared build if it is fresh; else one aside, so as not to pull it from under a demo. */
async function prepareBuild(report: Report): Promise<boolean> {
  if (!process.env.NEXT_DIST_DIR && !isFresh()) process.env.NEXT_DIST_DIR = '.next-test';
  return report.step('Dựng ứng dụng', async () => {
    if (isFresh()) return { note: 'bản dựng có sẵn còn mới' };
    await build();
    return {};
  });
}

/** What the server complained of while it was tested: its errors, without the refusals the tests provoke by the thousand. */
function troubleIn(logFile: string): string {
  const lines = fs.readFileSync(logFile, 'utf8').split('\n');
  const errors = lines.filter((line) => line !== '' && !/"level":"(info|warn)"/.test(line));
  return [`${lines.length} dòng, ${errors.length} dòng lỗi`, ...errors.slice(-40)].join('\n');
}

/** The build at work on its own copy of the demo world, seen through a browser. */
async function endToEnd(run: Run, ownerUrl: string, environment: NodeJS.ProcessEnv) {
  const port = await freePort();
  const servedUrl = withDatabase(String(environment.APP_DATABASE_URL), SERVED);
  const logFile = path.join(run.reports, 'server.log');
  const serving = await run.report.step('Mở máy chủ web', async () => {
    await copyDatabase(ownerUrl, DEMO, SERVED);
    const server = await startServer({
      appUrl: servedUrl,
      port,
      host: '127.0.0.1',
      logFile,
      environment: {
        NENNEP_TEST: '1',
        TZ: HOSTILE_ZONE,
        EVIDENCE_DIR: path.join(run.reports, 'evidence'),
      },
    });
    run.lifetime.add(() => server.stop());
    return {};
  });
  if (!serving) return run.report.skip('Trình duyệt', 'Mở máy chủ web');
  await run.report.step('Trình duyệt', async () => {
    const browser = await findBrowser();
    const outcome = await playwright(run.reports, run.filters, {
      ...environment,
      // The build that is served, for tests that start servers of their own.
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next',
      BASE_URL: `http://localhost:${port}`,
      DATABASE_URL: withDatabase(ownerUrl, SERVED),
      APP_DATABASE_URL: servedUrl,
    });
    const log = outcome.failed ? `\nNhật ký máy chủ: ${troubleIn(logFile)}` : '';
    return { ...outcome, output: outcome.output + log, note: browser.name };
  });
}

/** The parts that need rows: integration first, then the built product in a browser. */
async function onDatabase(run: Run, { ownerUrl, appUrl }: RunningPostgres): Promise<void> {
  const environment: NodeJS.ProcessEnv = {
    ...run.environment,
    DATABASE_URL: ownerUrl,
    APP_DATABASE_URL: appUrl,
    TEMPLATE_DATABASE: TEMPLATE,
    DEMO_DATABASE_URL: withDatabase(ownerUrl, DEMO),
    DEMO_APP_DATABASE_URL: withDatabase(appUrl, DEMO),
    DEMO_PASSWORD: PASSWORD,
  };
  const loaded = await prepareDatabases(run.report, ownerUrl);
  if (run.wanted.has('integration')) {
    await run.report.step('Tích hợp với PostgreSQL', () =>
      vitest('integration', run.reports, run.filters, environment),
    );
  }
  if (!run.wanted.has('e2e')) return;
  const built = await prepareBuild(run.report);
  if (!loaded) run.report.skip('Trình duyệt', 'Dữ liệu dùng thử');
  else if (!built) run.report.skip('Trình duyệt', 'Dựng ứng dụng');
  else await endToEnd(run, ownerUrl, environment);
}

/** A folder of this run's own, kept for a look afterwards until the next run begins. */
function openReports(): string {
  const all = path.resolve('.data/reports');
  fs.mkdirSync(all, { recursive: true });
  const ended = fs.readdirSync(all).filter((name) => !isAlive(Number(name)));
  for (const name of ended) fs.rmSync(path.join(all, name), { recursive: true });
  const own = path.join(all, String(process.pid));
  fs.mkdirSync(own);
  return own;
}

async function openCluster({ report, lifetime }: Run): Promise<RunningPostgres | undefined> {
  let opened: RunningPostgres | undefined;
  await report.step('PostgreSQL của kiểm thử', async () => {
    const { folder, server } = await openTestCluster();
    lifetime.add(() => destroyPostgres(folder));
    opened = server;
    return {};
  });
  return opened;
}

async function staticChecks({ report }: Run): Promise<void> {
  await report.step('Định dạng và quy tắc (biome)', lint);
  await report.step('Kiểu dữ liệu (tsc)', types);
  await report.step('Mã thừa (knip)', deadCode);
}

async function test(lifetime: Lifetime): Promise<number> {
  const reports = openReports();
  const environment = { ...process.env, NODE_ENV: 'test', TZ: HOSTILE_ZONE } as const;
  const report = new Report();
  const run: Run = { report, lifetime, reports, environment, ...readArguments() };
  if (run.wanted.has('static')) await staticChecks(run);
  if (run.wanted.has('unit')) {
    await report.step('Đơn vị và kiến trúc', () =>
      vitest('unit', reports, run.filters, environment),
    );
  }
  if (run.wanted.has('integration') || run.wanted.has('e2e')) {
    const cluster = await openCluster(run);
    if (cluster) await onDatabase(run, cluster);
    else report.skip('Tích hợp và trình duyệt', 'PostgreSQL của kiểm thử');
  }
  return report.end();
}

await runWithLifetime(test);
