export type Crumb = { readonly name: string; readonly href: string };

/** The way from the top down to the parent of what is shown; the page's own name stands below it as the heading. */
export function Breadcrumbs({ path }: { readonly path: readonly Crumb[] }) {
  if (path.length === 0) return null;
  return (
    <nav aria-label="Cấp trên" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2 text-sm">
        {path.map((crumb) => (
          <li key={crumb.href} className="flex items-center gap-x-2">
            <a
              href={crumb.href}
              className="inline-flex min-h-9 items-center text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-brand"
            >
              {crumb.name}
            </a>
            <span aria-hidden="true" className="text-ink-faint">
              ›
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
