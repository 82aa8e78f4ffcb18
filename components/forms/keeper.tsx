'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { DateOnly } from '@/lib/platform/clock';
import { announceSent } from './deliver';
import { listWaiting, sendWaiting } from './outbox';
import { OutboxNotice } from './outbox-notice';
import { serveFrom } from './this-device';
import { Toasts } from './toasts';

interface Keeping {
  readonly user: number;
  readonly today: DateOnly;
}

const KeepingContext = createContext<Keeping | null>(null);

/** For whom this page was made, and on which day in Việt Nam. */
export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (!keeping) throw new Error('Biểu mẫu phải nằm trong <Keeper>');
  return keeping;
}

const TRY_AGAIN_MS = 15_000;

/**
 * Stands around every page behind the sign-in: sends what waits on the device whenever there is hope, shows what
 * still waits, and says what was saved.
 */
export function Keeper({
  user,
  today,
  children,
}: Keeping & { readonly children: ReactNode }): ReactNode {
  const router = useRouter();
  const keeping = useMemo(() => ({ user, today }), [user, today]);
  useEffect(() => {
    let signedOut = false;
    const attempt = async (event?: Event) => {
      // Signed out, there is hope again only once one comes back to this page.
      if (signedOut && !event) return;
      if (!navigator.onLine || !listWaiting(user).some((entry) => !entry.refused)) return;
      let sent = false;
      await sendWaiting(user, (entry, answer) => {
        sent ||= answer.kind === 'done';
        signedOut = answer.kind === 'waiting' && answer.why === 'signed-out';
        announceSent(entry, answer);
      });
      if (sent) router.refresh();
    };
    void attempt();
    const clock = window.setInterval(() => void attempt(), TRY_AGAIN_MS);
    window.addEventListener('online', attempt);
    document.addEventListener('visibilitychange', attempt);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('online', attempt);
      document.removeEventListener('visibilitychange', attempt);
    };
  }, [user, router]);
  useEffect(() => void serveFrom(user), [user]);
  return (
    <KeepingContext value={keeping}>
      <OutboxNotice user={user} />
      {children}
      <Toasts user={user} />
    </KeepingContext>
  );
}
