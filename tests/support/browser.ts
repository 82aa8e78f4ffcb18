import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { Refusal } from '@/lib/platform/start/refusal';

export interface Browser {
  /** Which Chromium this is, for people. */
  readonly name: string;
  readonly launch: LaunchOptions;
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
];
// Chromium refuses its sandbox to root.
const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
];

/** The package's own font configuration names only /tmp/fonts; without a font no text has a size. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>`;
}

/** Sets variables while something runs, and then puts back what was there. */
async function withVariables<T>(wanted: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, wanted);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The Chromium inside the npm package @sparticuz/chromium, unpacked once into node_modules. */
async function fromNpm(): Promise<Browser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const description = path.join(entry.slice(0, entry.lastIndexOf('chromium') + 8), 'package.json');
  const { version } = JSON.parse(fs.readFileSync(description, 'utf8')) as { version: string };
  // Its default, /tmp/chromium, is shared between versions and users.
  const folder = path.resolve('node_modules/.cache', `chromium-${version}`);
  fs.mkdirSync(folder, { recursive: true });
  // The second variable makes the package unpack the libraries it needs as well.
  const place = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const executablePath = await withVariables(place, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  });
  fs.writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(folder));
  const software = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const small = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--ignore-gpu-blocklist'];
  const env = {
    ...(process.env as Record<string, string>),
    TMPDIR: os.tmpdir(),
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: folder,
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  const launch = { executablePath, env, args: [...args, ...small, ...software] };
  return { name: `@sparticuz/chromium ${version} (gói npm)`, launch };
}

/**
 * The Chromium the tests use: CHROMIUM_PATH (or the word `npm`), Playwright's own download, one
 * installed on the machine, or the one inside an npm package, so that nothing need be installed.
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && wanted !== 'npm') {
    return { name: `${wanted} (CHROMIUM_PATH)`, launch: { args, executablePath: wanted } };
  }
  const own = chromium.executablePath();
  if (!wanted && fs.existsSync(own)) return { name: `${own} (Playwright)`, launch: { args } };
  const installed = wanted ? undefined : INSTALLED.find((file) => fs.existsSync(file));
  if (installed) return { name: installed, launch: { args, executablePath: installed } };
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm();
  throw new Refusal(
    'Không tìm thấy Chromium: hãy chạy `npx playwright install chromium`, hoặc đặt CHROMIUM_PATH.',
  );
}
