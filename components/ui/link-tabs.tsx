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
    <nav aria-label={label} className="link-tabs">
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          <span>{tab.text}</span>
          {tab.count ? <b>{tab.count}</b> : null}
        </a>
      ))}
    </nav>
  );
}
