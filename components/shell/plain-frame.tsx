import type { ReactNode } from 'react';
import { Mark } from './mark';

/** The frame of a page that belongs to nobody in particular: the product's name, then what there is to say. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className="shell-bar">
        <div className="shell-width flex min-h-14 items-center py-1.5">
          <a href="/" className="flex items-center gap-3 text-lg font-bold text-brand no-underline">
            <Mark />
            <span>Nền nếp</span>
          </a>
        </div>
      </header>
      <main className="shell-width">{children}</main>
    </>
  );
}
