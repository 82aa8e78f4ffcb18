// First stage of `npm run demo`, `npm test` and `npm run bench`: plain JavaScript without a single
// package, because it runs before anything is installed. It brings node_modules and the generated
// Prisma client up to date and then hands over to a TypeScript file in the same process.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** Ends with one sentence that says what is wrong and what to do. */
function refuse(/** @type {string} */ sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  refuse(
    `Cần Node.js 20.19 trở lên, máy này đang dùng ${process.versions.node}: hãy cài bản mới từ nodejs.org rồi chạy lại.`,
  );
}

function checkDisk() {
  try {
    fs.mkdirSync(inRoot('.data'), { recursive: true });
    const probe = inRoot('.data', `.write-probe-${process.pid}`);
    fs.writeFileSync(probe, 'x');
    fs.rmSync(probe);
  } catch (error) {
    refuse(
      `Không ghi được vào thư mục ${root} (${error.code}): hãy cấp quyền ghi hoặc giải phóng đĩa rồi chạy lại.`,
    );
  }
}

const hash = (/** @type {(string | Buffer)[]} */ ...parts) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
};

const readText = (/** @type {string} */ file) =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';

/** Runs a Node script and shows that it is still working; gives the seconds it took. */
async function run(/** @type {string} */ label, /** @type {string[]} */ args, extraEnv = {}) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  console.log(`… ${label}`);
  const tick = setInterval(() => console.log(`… ${label}: ${seconds()} giây`), 5_000);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...extraEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', resolve);
  });
  clearInterval(tick);
  if (code !== 0) {
    console.error(output.trim());
    return false;
  }
  console.log(`✓ ${label} (${seconds()} giây)`);
  return true;
}

/**
 * Whether what npm says it installed is what the lock asks for. Looked at when our own mark is
 * missing, so that an `npm ci` somebody ran by hand is not repeated.
 */
function installedMatchesLock(/** @type {string} */ lockText) {
  const installedText = readText(inRoot('node_modules/.package-lock.json'));
  if (!installedText) return false;
  const wanted = JSON.parse(lockText).packages;
  const installed = JSON.parse(installedText).packages;
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const there = installed[place];
    if (there ? there.version !== entry.version : !entry.optional) return false;
  }
  return true;
}

async function install() {
  const lock = readText(inRoot('package-lock.json'));
  const mark = inRoot('node_modules/.nen-nep-lock');
  const wanted = hash(lock, process.platform, process.arch);
  if (readText(mark) === wanted) return;
  if (!installedMatchesLock(lock)) {
    // npm tells its scripts where it lives; started without npm, take the one next to this Node.
    const besideNode = path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin');
    const npm = [process.env.npm_execpath, path.join(besideNode, 'npm-cli.js')].find(
      (file) => file?.endsWith('.js') && fs.existsSync(file),
    );
    if (!npm) refuse('Không tìm thấy npm: hãy chạy `npm ci` trong thư mục dự án rồi chạy lại.');
    const args = [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!(await run('Cài các gói npm theo package-lock.json', args))) {
      refuse('Cài gói không xong: hãy xem lỗi của npm ở trên, kiểm tra mạng và chạy lại.');
    }
  }
  fs.writeFileSync(mark, wanted);
}

async function generatePrismaClient() {
  const folder = inRoot('prisma/schema');
  if (!fs.existsSync(folder)) return;
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  const texts = files.sort().map((name) => fs.readFileSync(path.join(folder, name)));
  const require = createRequire(import.meta.url);
  const cli = path.dirname(require.resolve('prisma/package.json'));
  const wanted = hash(...files, ...texts, readText(path.join(cli, 'package.json')));
  const mark = inRoot('lib/platform/generated/.schema-hash');
  if (readText(mark) === wanted) return;
  // The command wants to download its native engine first, which `generate` never uses: any
  // existing file satisfies it, and the command then works without a network.
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const args = [path.join(cli, 'build/index.js'), 'generate'];
  if (!(await run('Sinh Prisma client từ prisma/schema', args, env))) {
    refuse('Không sinh được Prisma client: hãy sửa lỗi nêu trên trong prisma/schema rồi chạy lại.');
  }
  fs.writeFileSync(mark, wanted);
}

checkNode();
process.chdir(root);
checkDisk();
await install();
await generatePrismaClient();

const target = process.argv[2];
if (target) {
  process.argv.splice(1, 2, inRoot(target)); // as if Node had been started with the target itself
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(inRoot(target)).href);
}
