import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What a test runner's own report says: how many passed and failed, and the failed ones by name. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

const NOTHING: Counts = { passed: 0, failed: 0, failures: [] };

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A runner that died before it wrote its report has counted nothing. */
function readReport<T>(file: string): T | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as T) : undefined;
}

/** One line a failure: a name and the beginning of what went wrong. */
function inOneLine(name: string, complaint = ''): string {
  const words = stripVTControlCharacters(complaint).replace(/\s+/g, ' ').trim();
  return `${name}: ${words.slice(0, 300)}`;
}

/** Counts vitest's JSON report; a file that did not load is named as a failure too. */
export function countVitest(file: string): Counts {
  const report = readReport<VitestReport>(file);
  if (!report) return NOTHING;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [inOneLine(name, message)];
    return failed.map((test) => inOneLine(test.fullName, test.failureMessages?.[0]));
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly suites: readonly PlaywrightSuite[];
}

function failuresOf({ title, specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const results = spec.tests.flatMap((one) => one.results);
      return inOneLine(spec.title, results.find((result) => result.error)?.error?.message);
    });
  return [...own, ...suites.flatMap(failuresOf)].map((failure) => `${title} › ${failure}`);
}

/** Counts Playwright's JSON report; one that passed only when tried again has failed. */
export function countPlaywright(file: string): Counts {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return NOTHING;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    failures: report.suites.flatMap(failuresOf),
  };
}
