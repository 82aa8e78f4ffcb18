export type SectionLink = { readonly id: string; readonly text: string };

/** The parts of a long page, one click away. A phone has no room for it above what was asked for. */
export function SectionLinks({ sections }: { readonly sections: readonly SectionLink[] }) {
  if (sections.length < 2) return null;
  return (
    <nav aria-label="Trên trang này" className="-my-2 hidden md:block print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className="inline-flex min-h-target items-center text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-brand"
            >
              {section.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
