import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build as bundle } from 'esbuild';
import { runNode } from './child';
import { keptSecret } from './private-files';
import { Refusal } from './refusal';

/** Everything the build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

function distDir(): string {
  return process.env.NEXT_DIST_DIR || '.next';
}

/** The server as plain JavaScript, so that production runs without a TypeScript loader. */
export function serverFile(): string {
  return path.resolve(distDir(), 'serve.mjs');
}

function filesBelow(place: string): string[] {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  const names = fs.readdirSync(place).sort();
  return names.flatMap((name) => filesBelow(path.join(place, name)));
}

/** One hash over the names and contents of the sources: times would lie after a checkout. */
function sourceHash(): string {
  const sum = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap(filesBelow)) {
    sum.update(file).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return sum.digest('hex');
}

/** 32 random bytes; kept, so that forms opened before a new build still find their action. */
const newActionsKey = () => randomBytes(32).toString('base64');

/** Next keeps two builds of one folder apart; the other may be a killed start's, still at work. */
const OTHER_BUILD = /Another next build process is already running/i;
const OTHER_BUILD_LIMIT_MS = 180_000;

async function nextBuild(sources: string): Promise<void> {
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const environment = {
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keptSecret(
      path.resolve('.data/actions-key'),
      newActionsKey,
    ),
    ...process.env,
    NODE_ENV: 'production',
    NENNEP_BUILD: sources.slice(0, 12),
    NEXT_TELEMETRY_DISABLED: '1',
  } as const;
  for (const until = Date.now() + OTHER_BUILD_LIMIT_MS; ; await sleep(2_000)) {
    const result = await runNode([command, 'build'], environment);
    if (result.code === 0) return;
    if (OTHER_BUILD.test(result.output) && Date.now() < until) continue;
    console.error(result.output.trim());
    throw new Refusal('Không dựng được ứng dụng (next build): hãy sửa lỗi nêu trên rồi chạy lại.');
  }
}

async function bundleServer(): Promise<void> {
  await bundle({
    entryPoints: ['lib/platform/start/serve.ts'],
    outfile: serverFile(),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  });
}

const markFile = () => path.resolve(distDir(), 'source-hash');

/** Whether the build at hand was made from exactly the sources at hand. */
export function isFresh(): boolean {
  return fs.existsSync(markFile()) && fs.readFileSync(markFile(), 'utf8') === sourceHash();
}

/** Builds the product and its server. */
export async function build(): Promise<void> {
  const sources = sourceHash();
  fs.rmSync(markFile(), { force: true }); // a build that is interrupted must not look finished
  await nextBuild(sources);
  await bundleServer();
  fs.chmodSync(distDir(), 0o700); // Next leaves the key of the server actions in it
  fs.writeFileSync(markFile(), sources);
}
