import type { CountLine } from '@/lib/figures/overview-view';

/** Plain counts with their parts: sessions, good examples, breakthroughs, propaganda. */
export function CountLines({ lines }: { readonly lines: readonly CountLine[] }) {
  return (
    <ul className="count-lines">
      {lines.map((line) => (
        <li key={line.title}>
          <a href={line.href}>{line.title}</a>
          {line.value ? <b>{`${line.value} ${line.word}`}</b> : null}
          {line.parts.length > 0 ? <small>{line.parts.join(' · ')}</small> : null}
        </li>
      ))}
    </ul>
  );
}
