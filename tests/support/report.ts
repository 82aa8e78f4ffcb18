import { secondsSince } from '@/lib/platform/start/progress';

/** What a step found: its tests, and what to show when something failed. */
export interface Outcome {
  readonly passed?: number;
  readonly failed?: number;
  readonly output?: string;
  /** The failed tests by name, each with the first line of its complaint: said again at the very end. */
  readonly failures?: readonly string[];
  readonly note?: string;
}

const SIGN_OF_LIFE_MS = 15_000;

/** Runs the steps of `npm test` one after another and counts; a step counts as one test itself. */
export class Report {
  #passed = 0;
  #failed = 0;
  readonly #failures: string[] = [];

  /** Runs a step; gives whether all was well. A failure is shown at once and the rest goes on. */
  async step(name: string, work: () => Promise<Outcome>): Promise<boolean> {
    const started = performance.now();
    const alive = setInterval(() => {
      console.log(`… ${name}: ${secondsSince(started)} giây`);
    }, SIGN_OF_LIFE_MS);
    const outcome = await work()
      .catch((error: unknown): Outcome => {
        const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { failed: 1, output };
      })
      .finally(() => clearInterval(alive));
    const { passed = 0, failed = 0, output, note, failures = [] } = outcome;
    this.#passed += passed + (failed === 0 ? 1 : 0);
    this.#failed += failed;
    this.#failures.push(...failures.map((failure) => `${name} › ${failure}`));
    if (failed > 0 && failures.length === 0) this.#failures.push(name);
    if (failed > 0 && output) console.log(output.trim());
    const tests = passed + failed > 1 ? `${passed} đạt, ${failed} hỏng; ` : '';
    const remark = note ? ` – ${note}` : '';
    console.log(`${failed ? '✗' : '✓'} ${name} (${tests}${secondsSince(started)} giây)${remark}`);
    return failed === 0;
  }

  /** A step that cannot run because another failed: it must not pass in silence. */
  skip(name: string, missing: string): void {
    this.#failed += 1;
    this.#failures.push(`${name}: thiếu bước "${missing}"`);
    console.log(`✗ ${name}: không chạy được vì thiếu bước "${missing}"`);
  }

  /**
   * Prints what failed by name, then the one last line; gives the exit code. Whoever sees only the end of a long log
   * (CI shows no more) must be able to tell what broke.
   */
  end(): number {
    for (const failure of this.#failures) console.log(`✗ ${failure}`);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed > 0 || this.#passed === 0 ? 1 : 0;
  }
}
