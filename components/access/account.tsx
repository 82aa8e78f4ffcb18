import { EndSessionForm } from '@/components/access/end-session-form';
import { SignOutForm } from '@/components/access/sign-out-form';
import { TextSizeForm } from '@/components/access/text-size-form';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { AccountView, SessionView } from '@/lib/access/account-view';

function Session({ session }: { readonly session: SessionView }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3 last:border-0">
      <div>
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <span>{session.device}</span>
          {session.own ? <Badge tone="good">Thiết bị này</Badge> : null}
        </p>
        <p className="tabular text-ink-soft">
          {`Dùng gần nhất ${session.lastSeen} · đăng nhập ${session.since} · địa chỉ ${session.address}`}
        </p>
      </div>
      <EndSessionForm sessionId={session.id} own={session.own} device={session.device} />
    </li>
  );
}

/** Tài khoản: who I am, what I may do and where, and where I am signed in. */
export function Account({ view }: { readonly view: AccountView }) {
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold sm:text-3xl">{view.displayName}</h1>
          <p className="text-ink-soft">
            {view.blocName ? `${view.login} · ${view.blocName}` : view.login}
          </p>
          {view.recordHref ? (
            <p className="mt-1">
              <a className="text-link" href={view.recordHref}>
                Hồ sơ đảng viên của tôi
              </a>
            </p>
          ) : null}
        </div>
        <div className="lg:hidden">
          <SignOutForm />
        </div>
      </header>
      <Panel
        id="text-size"
        title="Cỡ chữ"
        note="Cả màn hình to lên theo, trên mọi thiết bị đồng chí đăng nhập."
      >
        <TextSizeForm sizes={view.textSizes} />
      </Panel>
      <Panel id="grants" title="Quyền được giao">
        {view.grants.length === 0 ? (
          <EmptyState title="Hiện không có quyền nào ở đơn vị nào.">
            Nếu cần, đồng chí vui lòng liên hệ văn phòng Đảng ủy.
          </EmptyState>
        ) : (
          <ul>
            {view.grants.map((grant) => (
              <li key={grant.key} className="border-b border-rule py-3 last:border-0">
                <p className="font-semibold">{grant.role}</p>
                <p>
                  <a className="text-link" href={grant.href}>
                    {grant.unit}
                  </a>
                </p>
                <p className="tabular text-sm text-ink-soft">{grant.since}</p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel
        id="sessions"
        title="Đang đăng nhập ở"
        note="Nếu thấy thiết bị lạ, đồng chí hãy đăng xuất thiết bị đó rồi báo văn phòng Đảng ủy để đổi mật khẩu."
      >
        <ul>
          {view.sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
