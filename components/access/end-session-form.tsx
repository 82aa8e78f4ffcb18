'use client';

import { useActionState } from 'react';
import { endSession } from '@/app/(signed-in)/account/actions';
import { leaveDevice } from '@/components/forms/this-device';
import { Button } from '@/components/ui/button';

interface Props {
  readonly sessionId: string;
  readonly own: boolean;
  readonly device: string;
}

/** Đăng xuất khỏi thiết bị này/khác; works without JavaScript. */
export function EndSessionForm({ sessionId, own, device }: Props) {
  const [state, action, pending] = useActionState(endSession, { message: null });
  return (
    <form
      action={action}
      onSubmit={own ? leaveDevice : undefined}
      className="flex flex-col items-end gap-1"
    >
      <input type="hidden" name="sessionId" value={sessionId} />
      <Button
        type="submit"
        disabled={pending}
        aria-label={own ? undefined : `Đăng xuất khỏi ${device}`}
      >
        {own ? 'Đăng xuất khỏi thiết bị này' : 'Đăng xuất khỏi thiết bị đó'}
      </Button>
      {state.message ? (
        <p role="alert" className="font-medium text-bad">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}
