'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { deliver, outgoing } from './deliver';
import { newKey } from './device';
import { currentToasts, dismissToast, onToastChange, type Toast, toast } from './notices';

const SHOWN_MS = 10_000;
const NONE: readonly Toast[] = [];

/** What has just been done, with "Hoàn tác" for ten seconds; the clock stands still while one is on it. */
export function Toasts({ user }: { readonly user: number }) {
  const toasts = useSyncExternalStore(onToastChange, currentToasts, () => NONE);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 mx-auto flex max-w-xl flex-col gap-2 px-4 lg:bottom-6 print:hidden"
    >
      {toasts.map((one) => (
        <UndoToast key={one.id} user={user} shown={one} />
      ))}
    </div>
  );
}

function UndoToast({ user, shown }: { readonly user: number; readonly shown: Toast }) {
  const router = useRouter();
  const [held, setHeld] = useState(false);
  const [pending, setPending] = useState(false);
  const key = useRef('');
  useEffect(() => {
    if (held || pending) return;
    const clock = window.setTimeout(() => dismissToast(shown.id), SHOWN_MS);
    return () => window.clearTimeout(clock);
  }, [held, pending, shown.id]);
  const undo = async () => {
    if (!shown.undo || pending) return;
    setPending(true);
    key.current ||= newKey();
    const what = { ...shown.undo, title: `Hoàn tác: ${shown.text}` };
    const answer = await deliver(outgoing(user, key.current, what));
    dismissToast(shown.id);
    if (answer.kind === 'done') toast('Đã hoàn tác.');
    else if (answer.kind === 'refused') toast(`Chưa hoàn tác được. ${answer.message}`);
    else toast('Sẽ hoàn tác khi có mạng.');
    router.refresh();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being here only stops the clock
    <div
      className="pointer-events-auto flex items-center justify-between gap-3 rounded-md bg-ink px-4 py-2 text-card shadow-card"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="py-2">{shown.text}</p>
      {shown.undo ? (
        <Button onClick={undo} disabled={pending} className="shrink-0">
          {pending ? 'Đang hoàn tác…' : 'Hoàn tác'}
        </Button>
      ) : null}
    </div>
  );
}
