export type LinkTab = {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  readonly count?: string | null;
};

/** Tabs that are addresses: each is a link, so back, bookmark and a new window work as everywhere. */
export function LinkTabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly LinkTab[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-1 border-b-2 border-rule print:hidden">
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? 'page' : undefined}
          className="-mb-0.5 inline-flex min-h-target items-center gap-2 rounded-t-md border-b-4 border-transparent px-4 py-2 font-medium text-ink-soft hover:bg-paper-deep hover:text-ink aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-ink"
        >
          <span>{tab.text}</span>
          {tab.count ? (
            <span className="tabular rounded-full bg-paper-deep px-2 text-sm font-semibold text-ink-soft">
              {tab.count}
            </span>
          ) : null}
        </a>
      ))}
    </nav>
  );
}
