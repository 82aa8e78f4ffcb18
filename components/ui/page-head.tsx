import { Children, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Whose, of when. */
  readonly note?: string | null | undefined;
  /** What may be begun here. */
  readonly children?: ReactNode;
}

/** What a page is about, and at its right what may be begun there; on a phone each button has the whole width. */
export function PageHead({ title, note, children }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold sm:text-3xl">{title}</h1>
        {note ? <p className="tabular text-ink-soft">{note}</p> : null}
      </div>
      {Children.toArray(children).length > 0 ? (
        <div className="print:hidden flex w-full flex-wrap gap-3 *:w-full sm:w-auto sm:*:w-auto">
          {children}
        </div>
      ) : null}
    </header>
  );
}
