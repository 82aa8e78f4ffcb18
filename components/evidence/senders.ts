/** Files that a form on this page is sending or about to send, and shows itself. */
const here = new Set<string>();

export const handleHere = (key: string) => here.add(key);
export const leaveToOthers = (key: string) => here.delete(key);
export const isHandledHere = (key: string) => here.has(key);

/**
 * Does the work unless another page of this browser is sending the same file; null when one is. Where there are no
 * locks the file's key keeps it from counting twice.
 */
export async function asOnlySender<T>(
  key: string,
  work: () => Promise<T | null>,
): Promise<T | null> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`nen-nep-file:${key}`, { ifAvailable: true }, (lock) =>
    lock ? work() : null,
  );
}
