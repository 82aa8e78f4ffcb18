import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { freePort } from '@/lib/platform/start/port';
import { type RunningServer, startServer } from '@/lib/platform/start/server-process';
import { expect, test } from '../support/browser-test';
import { askServed } from '../support/served-database';
import { signIn } from '../support/sign-in';

/** The folder of the build that is served. */
const BUILD = String(process.env.NEXT_DIST_DIR);

const topics = async (topic: string) =>
  (await askServed('select from study_plan where topic = $1', [topic])).length;

/** A server of this test's own on the served database, from a build's folder. */
async function serve(port: number, folder: string, appUrl = String(process.env.APP_DATABASE_URL)) {
  process.env.NEXT_DIST_DIR = folder;
  try {
    return await startServer({
      appUrl,
      port,
      host: '127.0.0.1',
      logFile: test.info().outputPath('server.log'),
      environment: { NENNEP_TEST: '1', NEXTAUTH_URL: `http://localhost:${port}` },
    });
  } finally {
    process.env.NEXT_DIST_DIR = BUILD;
  }
}

/** The way to the database, which can be cut and mended. */
async function openWay(url: URL) {
  const open = new Set<Socket>();
  let cut = false;
  const way = createServer((near) => {
    if (cut) return near.destroy();
    const far = connect(Number(url.port), url.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {}).on('close', () => void open.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const port = await freePort();
  await new Promise<void>((go) => way.listen(port, '127.0.0.1', go));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  const drop = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: through.href,
    cut: () => {
      cut = true;
      drop();
    },
    mend: () => {
      cut = false;
    },
    close: () => {
      drop();
      way.close();
    },
  };
}

test('what was being typed survives a new deployment of the server, and is one row', async ({
  browser,
}) => {
  const other = `${BUILD}-redeployed`;
  const port = await freePort();
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` });
  const page = await context.newPage();
  const topic = `Triển khai lại ${Date.now()}`;
  let server: RunningServer | undefined;
  try {
    server = await serve(port, BUILD);
    await signIn(page, 'haugiang.secretary2', '/study/plan');
    await page.getByLabel('Nội dung sinh hoạt').fill(topic);
    await server.stop();

    // The same code under another name of build: to the browser, another deployment.
    cpSync(path.resolve(BUILD), path.resolve(other), {
      recursive: true,
      filter: (one) => !one.includes('/cache'),
    });
    writeFileSync(path.resolve(other, 'BUILD_ID'), `other${Date.now()}`);
    server = await serve(port, other);
    await page.reload();
    await expect(page.getByText(/^Đã khôi phục bản nháp/)).toBeVisible();
    await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue(topic);
    await page.getByLabel('Ngày sinh hoạt').fill('31/12');
    await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
    await expect(page.getByLabel('Nội dung sinh hoạt')).toHaveValue('');
    expect(await topics(topic)).toBe(1);
  } finally {
    await context.close();
    await server?.stop();
    rmSync(path.resolve(other), { recursive: true, force: true });
  }
});

test('while the database is away an entry waits, and is one row once it is back', async ({
  browser,
}) => {
  const way = await openWay(new URL(String(process.env.APP_DATABASE_URL)));
  const port = await freePort();
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` });
  const page = await context.newPage();
  const topic = `Mất cơ sở dữ liệu ${Date.now()}`;
  let server: RunningServer | undefined;
  try {
    server = await serve(port, BUILD, way.url);
    await signIn(page, 'haugiang.secretary2', '/study/plan');
    await page.getByLabel('Nội dung sinh hoạt').fill(topic);
    await page.getByLabel('Ngày sinh hoạt').fill('31/12');
    way.cut();
    const answered = page.waitForResponse('**/api/commands/*');
    await page.getByRole('button', { name: 'Thêm vào lịch' }).click();
    const answer = await answered;
    expect(answer.status()).toBe(503);
    expect(((await answer.json()) as { message: string }).message).toMatch(
      /Đồng chí|gửi lại|thử lại/,
    );
    await expect(page.getByText('Chờ gửi: 1')).toBeVisible();
    expect(await topics(topic)).toBe(0);
    way.mend();
    await expect(page.getByText(/^Chờ gửi: /)).toHaveCount(0, { timeout: 40_000 });
    expect(await topics(topic)).toBe(1);
  } finally {
    await context.close();
    await server?.stop();
    way.close();
  }
});
