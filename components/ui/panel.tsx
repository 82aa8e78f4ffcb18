import type { ReactNode } from 'react';

type PanelProps = {
  readonly title: string;
  /** Also the anchor of the section. */
  readonly id: string;
  readonly note?: string | undefined;
  /** What stands at the heading's right: a link, a total. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** One sheet of paper on the desk: a heading, an optional note, the content. */
export function Panel({ title, id, note, aside, children, className = '' }: PanelProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className={`panel ${className}`}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${id}-title`} className="text-xl font-semibold">
          {title}
        </h2>
        {aside}
        {note ? <p className="w-full text-ink-soft">{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
