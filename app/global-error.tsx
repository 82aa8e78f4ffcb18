'use client';

import './globals.css';
import { ErrorMessage } from '@/components/shell/error-message';
import { PlainFrame } from '@/components/shell/plain-frame';

/** The last resort: the document itself could not be drawn, so this one brings its own. */
export default function GlobalError({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <html lang="vi">
      <body>
        <title>Lỗi · Nền nếp</title>
        <PlainFrame>
          <ErrorMessage error={error} retry={retry} />
        </PlainFrame>
      </body>
    </html>
  );
}
