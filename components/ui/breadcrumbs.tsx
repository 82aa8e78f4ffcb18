export type Crumb = { readonly name: string; readonly href: string };

/**
 * The way from the top down to what stands above the page; the page's own name follows as its heading. A phone has
 * room for one step only: back to the nearest.
 */
export function Breadcrumbs({ path }: { readonly path: readonly Crumb[] }) {
  if (path.length === 0) return null;
  return (
    <nav aria-label="Cấp trên" className="mb-1 print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {path.map((crumb) => (
          <li key={crumb.href} className="hidden items-center gap-x-2 last:flex sm:flex">
            <span aria-hidden="true" className="text-lg text-brand sm:hidden">
              ‹
            </span>
            <a
              href={crumb.href}
              className="inline-flex min-h-target items-center leading-snug text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-brand"
            >
              {crumb.name}
            </a>
            <span aria-hidden="true" className="hidden text-ink-faint sm:inline">
              ›
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
