'use client';

import { ErrorMessage } from '@/components/shell/error-message';
import { PlainFrame } from '@/components/shell/plain-frame';

/** A page outside the sign-in that could not be drawn. */
export default function PageError({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <PlainFrame>
      <ErrorMessage error={error} retry={retry} />
    </PlainFrame>
  );
}
