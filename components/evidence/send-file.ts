import type { SubjectFields } from '@/lib/evidence/view';

/** One file on its way to the record it belongs to. The key stays with it through every repetition. */
export interface FileParcel {
  readonly key: string;
  readonly user: number;
  readonly of: SubjectFields;
  readonly name: string;
  readonly blob: Blob;
}

/** What came back. `waiting`: no answer that counts, so it can be sent again under the same key. */
export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'waiting' };

/** A slow network may take as long as it likes; one on which nothing moves any more has been cut. */
const STANDSTILL_MS = 90_000;
const NOT_NOW = new Set([0, 401, 408, 425, 429, 502, 503, 504]);

function answerOf(request: XMLHttpRequest): Answer {
  if (NOT_NOW.has(request.status)) return { kind: 'waiting' };
  const body = request.response as { ok?: unknown; value?: unknown; message?: string } | null;
  if (body?.ok === true) return { kind: 'done', value: body.value };
  // An answer that is not ours comes from something in between, such as a Wi-Fi's own sign-in page.
  if (!body && request.status < 300) return { kind: 'waiting' };
  return { kind: 'refused', message: body?.message ?? 'Hệ thống không nhận được tệp này.' };
}

/** Sends a file; `onProgress` hears how much of it has left, in percent. Never throws. */
export function sendFile(
  { key, user, of, name, blob }: FileParcel,
  onProgress: (percent: number) => void = () => {},
): Promise<Answer> {
  const form = new FormData();
  for (const [field, id] of Object.entries({ key, user: String(user), ...of })) form.set(field, id);
  form.set('file', blob, name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let clock = 0;
    const watch = () => {
      window.clearTimeout(clock);
      clock = window.setTimeout(() => request.abort(), STANDSTILL_MS);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      watch();
      onProgress(Math.floor((100 * loaded) / Math.max(total, 1)));
    };
    request.onloadend = () => {
      window.clearTimeout(clock);
      resolve(answerOf(request));
    };
    request.open('POST', '/api/evidence');
    request.responseType = 'json';
    request.send(form);
    watch();
  });
}
