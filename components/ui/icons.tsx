/** The few line drawings the product uses, on a grid of 24, drawn in the colour of the text beside them. */
const shapes = {
  overview: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
  units: 'M12 4v5M5 20v-4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v4M12 9v11M9.5 4h5M3 20h4M10 20h4M17 20h4',
  members:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.6-3.6 3.1-5.5 6.5-5.5s5.9 1.9 6.5 5.5M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .7 3.1 2.5 3.5 5.2',
  deeds: 'M12 20.5s-8-4.6-8-10.6A4.4 4.4 0 0 1 12 7.3a4.4 4.4 0 0 1 8 2.6c0 6-8 10.6-8 10.6Z',
  books:
    'M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13.5c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5ZM12 6.5V20',
  today: 'M4.5 5.5h3v3h-3ZM11 7h9M4.5 10.5h3v3h-3ZM11 12h9M4.5 15.5h3v3h-3ZM11 17h9',
  more: 'M5 7h14M5 12h14M5 17h14',
  settings: 'M4 7h9M17 7h3M13 4.5v5M4 17h3M11 17h9M7 14.5v5',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-4 3.6-6 7.5-6s6.7 2 7.5 6',
  calendar: 'M4 6.5h16v13.5H4ZM4 10.5h16M8 3.5v4M16 3.5v4',
  shield: 'M12 3.5 19 6v5.5c0 4.3-2.8 7.3-7 9-4.2-1.7-7-4.7-7-9V6Z',
  check: 'M5 12.5 10 17.5 19.5 7',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside a word; never the only bearer of a meaning, so it is silent for screen readers. */
export function Icon({
  name,
  className = 'size-5',
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
