'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormValues } from '@/lib/access/outcome';
import { deliver, outgoing } from './deliver';
import { newKey } from './device';
import { useKeeping } from './keeper';
import { announce, toast } from './notices';

interface Props {
  readonly command: string;
  readonly input: FormValues;
  /** What it does, for people; names it while it waits to be sent. */
  readonly title: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** What it says while it is under way: "Đang bỏ…". */
  readonly underWay: string;
  /** Where to go when it is done; without it the page is read again. */
  readonly done?: { readonly href: string };
  readonly children: ReactNode;
}

/** One tap, one command: no form, no "are you sure"; the toast that follows offers the way back. */
export function CommandButton({ command, input, title, look, underWay, done, children }: Props) {
  const { user } = useKeeping();
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const key = useRef('');
  const run = async () => {
    if (pending) return;
    setPending(true);
    key.current ||= newKey();
    const answer = await deliver(outgoing(user, key.current, { command, input, title }));
    setPending(false);
    if (answer.kind === 'lost') return toast('Chưa gửi được. Đồng chí vui lòng thử lại.');
    key.current = '';
    if (answer.kind === 'kept') return toast('Đã giữ trên máy, sẽ gửi khi có mạng.');
    if (answer.kind === 'refused') toast(answer.message);
    else announce(answer.value);
    if (done && answer.kind === 'done') router.push(done.href);
    else router.refresh();
  };
  return (
    <Button look={look ?? 'secondary'} onClick={run} aria-disabled={pending || undefined}>
      {pending ? underWay : children}
    </Button>
  );
}
