import type { FormValues } from '@/lib/access/outcome';
import { forget, keep, namesKept, recall } from './device';
import { type Answer, type Parcel, type Refusal, send } from './send';

/** Chờ gửi: what could not be sent yet, or was refused and waits to be corrected. */
export interface Waiting extends Parcel {
  /** Order of sending. */
  readonly at: number;
  /** What it is, for people: "Lên lịch sinh hoạt". */
  readonly title: string;
  /** The form it was typed into, and what was typed, so that it can be corrected. */
  readonly form: string;
  readonly href: string;
  readonly values: FormValues;
  readonly fixed: FormValues;
  readonly refused?: Refusal;
}

const LOCK = 'nen-nep-outbox';
const belongingTo = (user: number) => `outbox:${user}:`;
const nameOf = ({ user, at, key }: Waiting) =>
  `${belongingTo(user)}${String(at).padStart(15, '0')}:${key}`;

const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

/** Tells of every change, made here or in another tab. */
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** What waits, in the order in which it was entered. */
export function listWaiting(user: number): Waiting[] {
  return namesKept(belongingTo(user))
    .sort()
    .map((name) => recall<Waiting>(name))
    .filter((entry) => entry !== null);
}

export const findWaiting = (user: number, key: string) =>
  listWaiting(user).find((entry) => entry.key === key) ?? null;

let latest = 0;
/** Puts an entry last; false when the device cannot keep it. */
export function addWaiting(entry: Omit<Waiting, 'at'>): boolean {
  latest = Math.max(Date.now(), latest + 1);
  const kept = keep(nameOf({ ...entry, at: latest }), { ...entry, at: latest });
  changed();
  return kept;
}

export function removeWaiting(entry: Waiting): void {
  forget(nameOf(entry));
  changed();
}

/** One tab at a time. Without Web Locks (no HTTPS) the keys alone keep each entry from counting twice. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

/**
 * Sends what waits, in order, until one cannot be sent. What is refused is set aside with its reason and holds up
 * nothing. `onAnswer` hears of each answer.
 */
export async function sendWaiting(
  user: number,
  onAnswer: (entry: Waiting, answer: Answer) => void,
): Promise<void> {
  await alone(async () => {
    for (;;) {
      const next = listWaiting(user).find((entry) => !entry.refused);
      if (!next) return;
      const { key, command, input } = next;
      const answer = await send({ key, user, command, input });
      if (answer.kind === 'waiting') return onAnswer(next, answer);
      if (answer.kind === 'done') forget(nameOf(next));
      else keep(nameOf(next), { ...next, refused: answer });
      changed();
      onAnswer(next, answer);
    }
  });
}
