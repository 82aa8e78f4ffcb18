import type { ReactNode } from 'react';
import { Mark } from './mark';
import { Navigation, type NavigationItem } from './navigation';
import { StandingNotices } from './standing-notices';
import { UnderWay } from './under-way';

export type ShellProps = {
  /** Name and role of who is signed in: "Nguyễn Thị Hoa", "Cán bộ Đảng ủy Khối". */
  readonly who: { readonly name: string; readonly role: string };
  /** The unit the person belongs to; on the desktop it stands under the name of the product. */
  readonly homeUnit: string;
  readonly bloc: string;
  readonly items: readonly NavigationItem[];
  readonly illustrative: boolean;
  /** A sign-out form for the top bar; on a phone it stands on the account page only. */
  readonly signOut?: ReactNode;
  readonly children: ReactNode;
};

/** The frame around every page behind the sign-in. */
export function Shell({ who, homeUnit, bloc, items, illustrative, signOut, children }: ShellProps) {
  return (
    <>
      <a href="#noi-dung" className="skip-link">
        Đến nội dung chính
      </a>
      <header className="shell-bar">
        <div className="shell-width flex min-h-14 items-center justify-between gap-4 py-1.5 lg:min-h-[4.25rem]">
          <a
            href="/"
            className="flex min-w-0 flex-1 items-center gap-3 no-underline"
            aria-label={`Nền nếp, trang đầu. ${homeUnit}`}
          >
            <Mark className="size-9 lg:size-10" />
            <span className="min-w-0 leading-tight">
              <b className="block text-lg font-bold tracking-tight text-brand">Nền nếp</b>
              <span className="line-clamp-1 text-sm text-ink-soft">
                {bloc === homeUnit ? bloc : homeUnit}
              </span>
            </span>
          </a>
          <Navigation items={items} />
          <div className="hidden shrink-0 text-right text-sm leading-tight whitespace-nowrap xl:block">
            <p className="font-semibold">{who.name}</p>
            <p className="text-ink-soft">{who.role}</p>
          </div>
          {signOut ? <div className="hidden shrink-0 lg:block">{signOut}</div> : null}
        </div>
      </header>
      <UnderWay />
      <StandingNotices illustrative={illustrative} />
      <main
        id="noi-dung"
        tabIndex={-1}
        className="shell-width pt-4 pb-28 outline-none lg:pt-8 lg:pb-16"
      >
        {children}
      </main>
      <footer className="shell-width hidden pb-8 text-sm text-ink-faint lg:block">
        <p>{`${bloc} · Nền nếp – mỗi con số mở được đến từng dòng dữ liệu`}</p>
      </footer>
    </>
  );
}
