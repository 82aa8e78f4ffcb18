import type { FieldErrors, FormValues } from '@/lib/access/outcome';

/** One sending of a command. The key stays with it through every repetition. */
export interface Parcel {
  readonly key: string;
  readonly user: number;
  readonly command: string;
  readonly input: unknown;
}

/** An answer that says no, with its reasons. */
export interface Refusal {
  readonly kind: 'refused';
  readonly failure: string;
  readonly message: string;
  readonly fields: FieldErrors;
  readonly current?: FormValues;
}

/** What came back. `waiting`: no answer that counts, so it can be sent again under the same key. */
export type Answer =
  | { readonly kind: 'done'; readonly value: unknown }
  | Refusal
  | { readonly kind: 'waiting'; readonly why: 'network' | 'signed-out' };

const PATIENCE_MS = 20_000;
const NOT_NOW = new Set([408, 425, 429, 502, 503, 504]);

interface Body {
  readonly ok?: unknown;
  readonly value?: unknown;
  readonly failure?: string;
  readonly message?: string;
  readonly fields?: FieldErrors;
  readonly current?: FormValues;
}

async function read(response: Response): Promise<Body | null> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'ok' in body ? body : null;
}

/** Sends a command. Never throws. */
export async function send({ command, key, user, input }: Parcel): Promise<Answer> {
  try {
    const response = await fetch(`/api/commands/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, user, input }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return { kind: 'waiting', why: 'signed-out' };
    const body = await read(response);
    if (NOT_NOW.has(response.status)) return { kind: 'waiting', why: 'network' };
    // An answer that is not ours comes from something in between, such as a Wi-Fi's own sign-in page.
    if (!body) {
      if (response.ok) return { kind: 'waiting', why: 'network' };
      const message = 'Hệ thống không nhận được nội dung này.';
      return { kind: 'refused', failure: 'unreadable', message, fields: {} };
    }
    if (body.ok === true) return { kind: 'done', value: body.value };
    const { failure = '', message = 'Nội dung chưa được nhận.', fields = {}, current } = body;
    return { kind: 'refused', failure, message, fields, ...(current ? { current } : {}) };
  } catch {
    return { kind: 'waiting', why: 'network' };
  }
}
