'use client';

import { ErrorMessage } from '@/components/shell/error-message';

/** A page outside the sign-in that could not be drawn. */
export default function PageError({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <main>
      <ErrorMessage error={error} retry={retry} />
    </main>
  );
}
