import type { ReactNode } from 'react';
import { Badge, type Tone } from '@/components/ui/badge';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { Panel } from '@/components/ui/panel';

export interface SheetView {
  readonly back: Crumb;
  /** Kind and unit: the small line above the title. */
  readonly about: string;
  readonly title: string;
  readonly marks: readonly { readonly tone: Tone; readonly text: string }[];
  readonly lines: readonly { readonly title: string; readonly text: string }[];
  /** Who entered it, and when. */
  readonly entered: string;
}

/** Một bản ghi của một sổ: what it is, what may be done with it, and everything written of it. */
export function RecordSheet({
  view,
  actions,
  children,
}: {
  readonly view: SheetView;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumbs path={[view.back]} />
      <header>
        <p className="text-ink-soft">{view.about}</p>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.title}</h1>
        {view.marks.length > 0 ? (
          <p className="mt-2 flex flex-wrap gap-2">
            {view.marks.map((mark) => (
              <Badge key={mark.text} tone={mark.tone}>
                {mark.text}
              </Badge>
            ))}
          </p>
        ) : null}
      </header>
      {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
      <Panel title="Bản ghi" id="ban-ghi">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[14rem_1fr]">
          {view.lines.map(({ title, text }) => (
            <div key={title} className="contents">
              <dt className="text-ink-soft max-sm:-mb-3">{title}</dt>
              <dd className="tabular whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-sm text-ink-faint">{view.entered}</p>
      </Panel>
      {children}
    </div>
  );
}
