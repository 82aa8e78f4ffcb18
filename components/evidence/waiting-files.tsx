'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useKeeping } from '@/components/forms/keeper';
import { announce } from '@/components/forms/notices';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import {
  dropParcel,
  isKept,
  type KeptParcel,
  keepParcel,
  listKept,
  onKeptChange,
} from './kept-files';
import { sendFile } from './send-file';
import { asOnlySender, isHandledHere } from './senders';

const TRY_AGAIN_MS = 15_000;
const LOCK = 'nen-nep-evidence';

/** Sends what waits, in order, until one cannot be sent. True when something arrived. */
async function sendKept(user: number): Promise<boolean> {
  let sent = false;
  for (const parcel of await listKept(user)) {
    if (parcel.refused || isHandledHere(parcel.key)) continue;
    const answer = await asOnlySender(parcel.key, async () =>
      (await isKept(parcel.key)) ? sendFile(parcel) : null,
    );
    // On its way from another tab, or arrived since.
    if (answer === null) continue;
    if (answer.kind === 'waiting') return sent;
    if (answer.kind === 'refused') await keepParcel({ ...parcel, refused: answer.message });
    else {
      await dropParcel(parcel.key);
      announce(answer.value);
      sent = true;
    }
  }
  return sent;
}

/** One tab at a time; where there are no locks the keys keep each file from counting twice. */
async function alone(work: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : false));
}

/** Ảnh, tệp chờ gửi: on every page, sends what waits whenever there is hope, and says what was refused. */
export function WaitingFiles() {
  const { user } = useKeeping();
  const router = useRouter();
  const [kept, setKept] = useState<readonly KeptParcel[]>([]);
  useEffect(() => {
    const look = async () => setKept(await listKept(user));
    void look();
    return onKeptChange(look);
  }, [user]);
  useEffect(() => {
    const attempt = async () => {
      if (navigator.onLine && (await alone(() => sendKept(user)))) router.refresh();
    };
    void attempt();
    const clock = window.setInterval(attempt, TRY_AGAIN_MS);
    window.addEventListener('online', attempt);
    return () => {
      window.clearInterval(clock);
      window.removeEventListener('online', attempt);
    };
  }, [user, router]);
  const waiting = kept.filter(({ key, refused }) => !refused && !isHandledHere(key));
  return (
    <div className="flex flex-col gap-3 empty:hidden [&:not(:empty)]:mb-4 print:hidden">
      {waiting.length > 0 ? (
        <div role="status">
          <Notice tone="warn" title={`Tệp chờ gửi: ${waiting.length}`}>
            <p>Tệp đã chọn được giữ trên máy này và tự gửi khi có mạng.</p>
          </Notice>
        </div>
      ) : null}
      {kept.flatMap(({ key, name, refused }) =>
        refused
          ? [
              <Notice key={key} tone="bad" title={`Chưa gửi được: ${name}`}>
                <p>{refused}</p>
                <Button look="quiet" onClick={() => void dropParcel(key)}>
                  Bỏ tệp này
                </Button>
              </Notice>,
            ]
          : [],
      )}
    </div>
  );
}
