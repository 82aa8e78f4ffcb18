import { reportFailure } from './refusal';

type Cleanup = () => Promise<void>;

/** What has been started and must be stopped, the last first. */
export interface Lifetime {
  add(cleanup: Cleanup): void;
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs a command of several parts and stops, in reverse order, all it has started: at its end,
 * on failure and on Ctrl-C, wherever in the work that falls. Never returns.
 */
export async function runWithLifetime(
  work: (lifetime: Lifetime) => Promise<number>,
): Promise<never> {
  const cleanups: Cleanup[] = [];
  let ending: Promise<never> | undefined;
  const cleanUp = async (code: number): Promise<never> => {
    for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
      await cleanup().catch((error: unknown) => console.error(error));
    }
    process.exit(code);
  };
  const end = (code: number) => (ending ??= cleanUp(code));
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => void end(code));
  let code: number;
  try {
    code = await work({ add: (cleanup) => void cleanups.push(cleanup) });
  } catch (error) {
    // While a signal is being obeyed, work that breaks off is no news.
    code = ending ? 1 : reportFailure(error);
  }
  return end(code);
}
