export type LinkChip = { readonly text: string; readonly href: string; readonly current: boolean };

/** A row of alternatives, one of them in force: years, states. One line on a phone, moved sideways if need be. */
export function LinkChips({
  label,
  chips,
}: {
  readonly label: string;
  readonly chips: readonly LinkChip[];
}) {
  return (
    <nav aria-label={label} className="link-chips">
      <ul>
        {chips.map((chip) => (
          <li key={chip.href + chip.text}>
            <a
              href={chip.href}
              aria-current={chip.current ? 'true' : undefined}
              className="tabular inline-flex min-h-target items-center rounded-full border border-rule-strong bg-card px-4 font-medium text-ink hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-card"
            >
              {chip.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
