import fs from 'node:fs';
import path from 'node:path';
import { withDatabase } from '@/lib/platform/connection-string';
import { build, isFresh } from '@/lib/platform/start/build';
import { type Lifetime, runWithLifetime } from '@/lib/platform/start/lifetime';
import { migrate } from '@/lib/platform/start/migrate';
import { freePort } from '@/lib/platform/start/port';
import { destroyPostgres } from '@/lib/platform/start/postgres';
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

async function endToEnd(
  report: Report,
  lifetime: Lifetime,
  folder: string,
  ownerUrl: string,
  environment: NodeJS.ProcessEnv,
  filters: string[],
): Promise<void> {
  const port = await freePort();
  const servedUrl = withDatabase(String(environment.APP_DATABASE_URL), SERVED);
  const logFile = path.join(folder, 'server.log');
  const serving = await report.step('Mở máy chủ web', async () => {
    await copyDatabase(ownerUrl, DEMO, SERVED);
    const server = await startServer({
      appUrl: servedUrl,
      port,
      host: '127.0.0.1',
      logFile,
      environment: { NENNEP_TEST: '1', TZ: HOSTILE_ZONE },
    });
    lifetime.add(() => server.stop());
    return {};
  });
  if (!serving) return report.skip('Trình duyệt', 'Mở máy chủ web');
  await report.step('Trình duyệt', async () => {
    const browser = await findBrowser();
    const outcome = await playwright(folder, filters, {
      ...environment,
      BASE_URL: `http://localhost:${port}`,
      DATABASE_URL: withDatabase(ownerUrl, SERVED),
      APP_DATABASE_URL: servedUrl,
    });
    const log = outcome.failed ? `\nNhật ký máy chủ:\n${fs.readFileSync(logFile, 'utf8')}` : '';
    return { ...outcome, output: outcome.output + log, note: browser.name };
  });
}

async function test(lifetime: Lifetime): Promise<number> {
  const { wanted, filters } = readArguments();
  const report = new Report();
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'test', TZ: HOSTILE_ZONE };
  if (wanted.has('static')) {
    await report.step('Định dạng và quy tắc (biome)', lint);
    await report.step('Kiểu dữ liệu (tsc)', types);
    await report.step('Mã thừa (knip)', deadCode);
  }
  const reports = path.resolve('.data/reports');
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
  if (wanted.has('unit')) {
    await report.step('Đơn vị và kiến trúc', () => vitest('unit', reports, filters, environment));
  }
  if (wanted.has('integration') || wanted.has('e2e')) {
    const { folder, server } = await openTestCluster();
    lifetime.add(() => destroyPostgres(folder));
    const { ownerUrl, appUrl } = server;
    Object.assign(environment, {
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: appUrl,
      TEMPLATE_DATABASE: TEMPLATE,
      DEMO_DATABASE_URL: withDatabase(ownerUrl, DEMO),
      DEMO_APP_DATABASE_URL: withDatabase(appUrl, DEMO),
      DEMO_PASSWORD: PASSWORD,
    });
    const loaded = await prepareDatabases(report, ownerUrl);
    if (wanted.has('integration')) {
      await report.step('Tích hợp với PostgreSQL', () =>
        vitest('integration', reports, filters, environment),
      );
    }
    if (wanted.has('e2e')) {
      const built = await prepareBuild(report);
      if (!loaded) report.skip('Trình duyệt', 'Dữ liệu dùng thử');
      else if (!built) report.skip('Trình duyệt', 'Dựng ứng dụng');
      else await endToEnd(report, lifetime, reports, ownerUrl, environment, filters);
    }
  }
  return report.end();
}

await runWithLifetime(test);
