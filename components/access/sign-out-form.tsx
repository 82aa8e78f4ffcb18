import { Button } from '@/components/ui/button';

/** Đăng xuất: posts to a route, not an action, so that the browser loads a whole new page. */
export function SignOutForm() {
  return (
    <form action="/api/sign-out" method="post">
      <Button type="submit">Đăng xuất</Button>
    </form>
  );
}
