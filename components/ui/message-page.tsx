import type { ReactNode } from 'react';

type MessagePageProps = {
  /** A short word above the title: "Không tìm thấy", "Lỗi". */
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** What a person may read out to who looks after the system. */
  readonly reference?: string | undefined;
};

/** A whole page that says one thing: not found, an error. Says what happened, what is safe, what to do next. */
export function MessagePage({ kicker, title, children, actions, reference }: MessagePageProps) {
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-4 py-12 sm:py-20">
      <p className="font-semibold text-brand">{kicker}</p>
      <h1 className="text-2xl font-semibold sm:text-3xl">{title}</h1>
      <div className="flex flex-col gap-3 text-lg text-ink-soft">{children}</div>
      <div className="mt-2 flex flex-wrap gap-3">{actions}</div>
      {reference ? (
        <p className="tabular text-sm text-ink-faint">{`Mã sự cố: ${reference}`}</p>
      ) : null}
    </div>
  );
}
