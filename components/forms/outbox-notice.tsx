'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { listWaiting, onOutboxChange, removeWaiting, type Waiting } from './outbox';

const NOTHING: readonly Waiting[] = [];

/** What waits on this device, the same list until it changes. */
function useWaiting(user: number): readonly Waiting[] {
  const last = useRef<{ text: string; list: readonly Waiting[] }>({ text: '[]', list: NOTHING });
  const read = useCallback(() => {
    const list = listWaiting(user);
    const text = JSON.stringify(list);
    if (text !== last.current.text) last.current = { text, list };
    return last.current.list;
  }, [user]);
  return useSyncExternalStore(onOutboxChange, read, () => NOTHING);
}

/** Chờ gửi: how many entries wait for the network, and those that were refused, each with its reason. */
export function OutboxNotice({ user }: { readonly user: number }) {
  const all = useWaiting(user);
  const refused = all.filter((entry) => entry.refused);
  const waiting = all.length - refused.length;
  return (
    <div className="flex flex-col gap-3 empty:hidden [&:not(:empty)]:mb-4 print:hidden">
      {waiting > 0 ? (
        <div role="status">
          <Notice tone="warn" title={`Chờ gửi: ${waiting}`}>
            <p>
              Nội dung đã nhập được giữ trên máy này và tự gửi khi có mạng. Đồng chí vui lòng không
              xóa dữ liệu trình duyệt.
            </p>
          </Notice>
        </div>
      ) : null}
      {refused.map((entry) => (
        <Notice key={entry.key} tone="bad" title={`Chưa gửi được: ${entry.title}`}>
          <p>{entry.refused?.message}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            {entry.form ? (
              <ButtonLink href={`${entry.href}#sua=${entry.key}`}>Sửa và gửi lại</ButtonLink>
            ) : null}
            <Button look="quiet" onClick={() => removeWaiting(entry)}>
              Bỏ nội dung này
            </Button>
          </div>
        </Notice>
      ))}
    </div>
  );
}
