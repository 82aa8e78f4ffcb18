import type { Instrumentation } from 'next';
import { errorFields, log } from './lib/platform/log';

/**
 * Next shows people of an unexpected error only its digest; this writes the error under the same
 * number into the log. The query is left out: people search for names there.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const digest =
    error instanceof Error && 'digest' in error && typeof error.digest === 'string'
      ? error.digest
      : undefined;
  log.error('request.failed', {
    reference: digest,
    method: request.method,
    path: request.path.split('?')[0],
    route: context.routePath,
    ...errorFields(error),
  });
};

const FIRST_MS = 60_000;
const AGAIN_MS = 3_600_000;

/** Run once as the server starts: from here on the store of evidence is swept hourly, by one process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { sweepEvidence } = await import('./lib/evidence/sweep-evidence');
  const sweep = () =>
    sweepEvidence().catch((error: unknown) =>
      log.error('evidence.sweep-failed', errorFields(error)),
    );
  setTimeout(() => {
    void sweep();
    setInterval(sweep, AGAIN_MS).unref();
  }, FIRST_MS).unref();
}
