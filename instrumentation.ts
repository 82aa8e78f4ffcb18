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
