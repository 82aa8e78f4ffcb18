import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ROLE_WORDS } from '@/lib/access/view';
import { build, isFresh } from '@/lib/platform/start/build';
import { openDatabaseServer } from '@/lib/platform/start/database-server';
import { type Lifetime, runWithLifetime } from '@/lib/platform/start/lifetime';
import { migrate } from '@/lib/platform/start/migrate';
import { requireFreePort } from '@/lib/platform/start/port';
import { writePrivateFile } from '@/lib/platform/start/private-files';
import { secondsSince, step } from '@/lib/platform/start/progress';
import { Refusal } from '@/lib/platform/start/refusal';
import { startServer } from '@/lib/platform/start/server-process';
import { demoAccounts } from './accounts';
import { isEmpty, loadDemoWorld } from './load';

const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DEMO_PASSWORD: z.string().min(8).default('nen-nep-2022'),
});

/** The accounts keep the password they were loaded with; a later start must print that one. */
const PASSWORD_FILE = path.resolve('.data/demo-password');

function readSettings() {
  const parsed = settings.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Refusal(`Giá trị của ${names} không dùng được: hãy sửa hoặc bỏ biến đó rồi chạy lại.`);
}

/** What a person needs to begin: the address, who to sign in as, and one thing to look at. */
function printInvitation(url: string, password: string): void {
  const width = Math.max(...demoAccounts.map(({ login }) => login.length));
  const rows = demoAccounts.map(
    ({ login, role, unit }) => `  ${login.padEnd(width)}  ${ROLE_WORDS[role]}, ${unit}`,
  );
  console.log(`
Nền nếp đang chạy tại ${url}   (Ctrl-C để dừng)

Tài khoản dùng thử, mật khẩu chung: ${password}
${rows.join('\n')}

Đăng nhập haugiang.staff, mở ${url}/?asOf=2022-06-30 : 229/321 chi bộ đạt 71,33%
`);
}

/** `npm run demo`: from an empty folder to a running product; every step says how long it took. */
async function demo(lifetime: Lifetime): Promise<number> {
  const started = performance.now();
  const { PORT, HOST, DEMO_PASSWORD } = readSettings();
  let password = DEMO_PASSWORD;
  await requireFreePort(PORT, HOST);
  const database = await step('Mở cơ sở dữ liệu', openDatabaseServer);
  lifetime.add(() => database.stop());
  await step('Cập nhật cấu trúc cơ sở dữ liệu', () => migrate(database.ownerUrl));
  await database.letAppIn();
  if (await isEmpty(database.ownerUrl)) {
    await step('Nạp dữ liệu dùng thử', () =>
      loadDemoWorld(database.ownerUrl, {
        password,
        onStep: (text) => console.log(`  ${text}`),
      }),
    );
    writePrivateFile(PASSWORD_FILE, password);
  } else if (fs.existsSync(PASSWORD_FILE)) {
    password = fs.readFileSync(PASSWORD_FILE, 'utf8');
  }
  if (!isFresh()) await step('Dựng ứng dụng (next build)', build);
  const server = await step('Mở máy chủ web', () =>
    startServer({ appUrl: database.appUrl, port: PORT, host: HOST }),
  );
  lifetime.add(() => server.stop());
  console.log(`Sẵn sàng sau ${secondsSince(started)} giây, trên ${database.description}.`);
  printInvitation(server.url, password);
  return server.ended;
}

await runWithLifetime(demo);
