'use client';

import { useActionState, useState, useSyncExternalStore } from 'react';
import { signIn } from '@/app/(auth)/sign-in/actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';

const subscribe = () => () => {};
/** False on the server and until the page has come alive: what needs JavaScript must not be offered before. */
const useAlive = () =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

/** Đăng nhập. A plain form that also works without JavaScript; what was typed stays, but for the password. */
export function SignInForm({ next }: { readonly next: string }) {
  const [state, action, pending] = useActionState(signIn, { message: null, login: '' });
  const [shown, setShown] = useState(false);
  const alive = useAlive();
  const invalid = state.message !== null;
  return (
    <form action={action} className="flex flex-col gap-5">
      {state.message ? (
        <Notice tone="bad" title={state.message.title} live>
          <p>{state.message.cure}</p>
        </Notice>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        name="login"
        label="Tên đăng nhập hoặc thư điện tử"
        defaultValue={state.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        aria-invalid={invalid || undefined}
      />
      <div>
        <TextField
          name="password"
          label="Mật khẩu"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={128}
          required
          aria-invalid={invalid || undefined}
        />
        <div className="min-h-target">
          {alive ? (
            <label className="inline-flex min-h-target cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                className="size-5 accent-brand"
                checked={shown}
                onChange={(event) => setShown(event.target.checked)}
              />
              Hiện mật khẩu
            </label>
          ) : null}
        </div>
      </div>
      <Button type="submit" look="primary" className="w-full text-lg" disabled={pending}>
        {pending ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </Button>
    </form>
  );
}
