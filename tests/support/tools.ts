import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runNode } from '@/lib/platform/start/child';
import type { Outcome } from './report';
import { type Counts, countPlaywright, countVitest } from './test-counts';

const require = createRequire(import.meta.url);

/** The file behind a command of an installed package, without going through a shell. */
function command(packageName: string, name: string): string {
  const description = path.join(packageFolder(packageName), 'package.json');
  const { bin } = JSON.parse(fs.readFileSync(description, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`${packageName} has no command ${name}`);
  return path.join(packageFolder(packageName), file);
}

function packageFolder(name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  const found = folders.map((folder) => path.join(folder, name)).find(fs.existsSync);
  if (!found) throw new Error(`${name} is not installed`);
  return found;
}

async function run(packageName: string, name: string, args: string[], env = process.env) {
  const { FORCE_COLOR: _colour, ...plain } = env;
  return runNode([command(packageName, name), ...args], { ...plain, NO_COLOR: '1' });
}

/** A tool that finds something or nothing. */
async function check(packageName: string, name: string, args: string[]): Promise<Outcome> {
  const { code, output } = await run(packageName, name, args);
  return { failed: code === 0 ? 0 : 1, output };
}

export const lint = () =>
  check('@biomejs/biome', 'biome', [
    'ci',
    '--config-path=tests/biome.json',
    '--error-on-warnings',
    '--colors=off',
    '.',
  ]);

export const types = () => check('typescript', 'tsc', ['-p', '.', '--noEmit']);

export const deadCode = () => check('knip', 'knip', ['--no-progress']);

/** A tool that failed without naming a failed test (a file that does not load) counts as one. */
function counted(code: number, output: string, report: Counts): Outcome {
  const { passed, failed, failures } = report;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), failures, output };
}

/** What failed stands among thousands of lines of the log: the refusals that the tests provoke. */
const withoutRefusals = (output: string) =>
  output.replace(/^\{"time":"[^"]*","level":"(info|warn)".*\n/gm, '');

/** Runs vitest with one of our configurations; `filters` narrow it to some files. */
export async function vitest(
  part: 'unit' | 'integration',
  folder: string,
  filters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const file = path.join(folder, `${part}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', `--config=tests/${part}.config.ts`, ...reporters, ...filters];
  const { code, output } = await run('vitest', 'vitest', args, environment);
  return counted(code, withoutRefusals(output), countVitest(file));
}

/** Runs Playwright against the product that answers at BASE_URL. */
export async function playwright(
  folder: string,
  filters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const file = path.join(folder, 'e2e.json');
  const args = ['test', '--config=tests/e2e.config.ts', ...filters];
  const { code, output } = await run('@playwright/test', 'playwright', args, {
    ...environment,
    E2E_REPORTS: folder,
  });
  return counted(code, output, countPlaywright(file));
}
