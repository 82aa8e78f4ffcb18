import { keep, recall } from './device';
import { dropDrafts } from './drafts';

/** Tells the service worker something, once it is there. */
async function tell(message: { word: 'purge' } | { word: 'ahead'; build: string; user: number }) {
  if (!('serviceWorker' in navigator)) return;
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}

/** Once the page has nothing more urgent to do. */
const idle = () =>
  new Promise<void>((go) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go(), { timeout: 10_000 });
    else setTimeout(go, 2_000);
  });

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
    if (before !== null && before !== user) await tell({ word: 'purge' });
    await idle();
    await tell({ word: 'ahead', build: process.env.NENNEP_BUILD ?? '', user });
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
  void tell({ word: 'purge' });
}
