import { keep, recall } from './device';
import { dropDrafts } from './drafts';

/** Tells the service worker something, once it is there. */
async function tell(word: 'purge' | 'ahead'): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  (await navigator.serviceWorker.ready).active?.postMessage(word);
}

/**
 * Lets forms open without a network. The pages kept for somebody else who was signed in here are thrown away first;
 * what that person could not send yet stays, and is sent under that name only.
 */
export async function serveFrom(user: number): Promise<void> {
  const before = recall<number>('user');
  keep('user', user);
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    if (before !== null && before !== user) await tell('purge');
    await tell('ahead');
  } catch {
    // Without it everything works but for opening a form without a network.
  }
}

/**
 * What an explicit sign-out takes off this device: drafts and kept pages. What waits to be sent stays: it was handed
 * in, and is sent when the same person signs in again.
 */
export function leaveDevice(): void {
  const user = recall<number>('user');
  if (user !== null) dropDrafts(user);
  void tell('purge');
}
