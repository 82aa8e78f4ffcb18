import type { FormValues } from '@/lib/access/outcome';

/** A short message at the edge of the screen, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: { readonly command: string; readonly input: FormValues };
}

const SHOWN_AT_ONCE = 3;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const currentToasts = () => toasts;
export function onToastChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what was done; it outlives a change of page. */
export function toast(text: string, undo?: Toast['undo']): void {
  lastId += 1;
  const next: Toast = { id: lastId, text, ...(undo ? { undo } : {}) };
  set([...toasts, next].slice(-SHOWN_AT_ONCE));
}

export const dismissToast = (id: number) => set(toasts.filter((one) => one.id !== id));

/** What a command's answer says to people (see `Saved`). */
export function announce(value: unknown): void {
  const { said = 'Đã lưu.', undo } = (value ?? {}) as { said?: string; undo?: Toast['undo'] };
  toast(said, undo);
}
