/** Text kept on this device. Synchronous on purpose: what was typed is safe before the next keystroke. */

const PREFIX = 'nen-nep:';

/** What is kept under the name; null when nothing is, or nothing readable. */
export function recall<T>(name: string): T | null {
  try {
    const text = window.localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Keeps a value; false when the device has no room or forbids it. */
export function keep(name: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    window.localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is forbidden: then nothing was kept either.
  }
}

/** The names kept that begin so, without the prefix common to all. */
export function namesKept(beginning: string): string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((name) => name.startsWith(PREFIX + beginning))
      .map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** A random UUID; `crypto.randomUUID` is missing where the site is served without HTTPS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
