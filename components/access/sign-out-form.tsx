'use client';

import { leaveDevice } from '@/components/forms/this-device';
import { Button } from '@/components/ui/button';

/** Đăng xuất: posts to a route, not an action, so that the browser loads a whole new page. */
export function SignOutForm() {
  return (
    <form action="/api/sign-out" method="post" onSubmit={leaveDevice}>
      <Button type="submit">Đăng xuất</Button>
    </form>
  );
}
