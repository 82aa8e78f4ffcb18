/** Seconds with one decimal, as shown to people: "2.4". */
export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

const FIRST_SIGN_MS = 1_000;
const NEXT_SIGN_MS = 5_000;

/**
 * Runs one step of the start. Silent work longer than a second is announced, and every five
 * seconds it says that it is still alive; at the end one line with its time.
 */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  let ticks: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    console.log(`… ${label}`);
    ticks = setInterval(
      () => console.log(`… ${label}: ${secondsSince(started)} giây`),
      NEXT_SIGN_MS,
    );
  }, FIRST_SIGN_MS);
  try {
    const result = await work();
    console.log(`✓ ${label} (${secondsSince(started)} giây)`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(ticks);
  }
}
