import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/access/sign-out-form';
import { WaitingFiles } from '@/components/evidence/waiting-files';
import { Keeper } from '@/components/forms/keeper';
import { Shell } from '@/components/shell/shell';
import { Notice } from '@/components/ui/notice';
import { requireActor } from '@/lib/access/ask';
import { presentShell } from '@/lib/access/shell-view';
import { today } from '@/lib/platform/clock';

/** The frame. It guards nothing: each page asks through the gate itself. */
export default async function SignedInLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireActor();
  const { withoutGrant, ...shell } = presentShell(actor);
  return (
    <Shell {...shell} signOut={<SignOutForm />}>
      {withoutGrant ? (
        <Notice tone="warn" title="Tài khoản của đồng chí hiện chưa được giao quyền ở đơn vị nào.">
          <p>Đồng chí vui lòng liên hệ văn phòng Đảng ủy để được giao quyền.</p>
        </Notice>
      ) : null}
      <Keeper user={actor.userId} today={today()}>
        <WaitingFiles />
        {children}
      </Keeper>
    </Shell>
  );
}
