import type { DemoAccounts as Accounts } from '@/lib/access/store';
import { ROLE_WORDS } from '@/lib/access/view';

/** Tài khoản dùng thử, on databases that the demo made; the password is printed where the demo was started. */
export function DemoAccounts({ blocs }: { readonly blocs: readonly Accounts[] }) {
  if (blocs.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts" className="panel">
      <h2 id="demo-accounts" className="text-lg font-semibold">
        Tài khoản dùng thử
      </h2>
      <p className="text-ink-soft">
        Dữ liệu ở đây chỉ để minh họa. Mật khẩu chung được in ra ở nơi khởi động bản dùng thử.
      </p>
      {blocs.map(({ blocName, users }) => (
        <details key={blocName} className="mt-3 border-t border-rule pt-3">
          <summary className="min-h-9 font-semibold">{blocName}</summary>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
            {users.map((user) => (
              <div key={user.login} className="contents">
                <dt className="font-medium">{user.login}</dt>
                <dd className="text-ink-soft">{ROLE_WORDS[user.role]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
