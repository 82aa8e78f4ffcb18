'use client';

import { ErrorMessage } from '@/components/shell/error-message';

/** A page behind the sign-in that could not be drawn; the frame around it stays. */
export default function SignedInError({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return <ErrorMessage error={error} retry={retry} />;
}
