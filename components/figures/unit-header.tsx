import type { AsOfControl, Choice, HeadCount } from '@/lib/figures/overview-view';
import { Breadcrumbs, type Crumb } from '../ui/breadcrumbs';
import { AsOfBar } from './as-of-bar';

type UnitHeaderProps = {
  readonly name: string;
  readonly kind: string;
  readonly path: readonly Crumb[];
  readonly asOf: AsOfControl;
  readonly period: { readonly text: string; readonly options: readonly Choice[] };
  readonly theme?: string | null;
  readonly heads?: readonly HeadCount[];
};

/** Whose numbers, of what day, and how large the unit is. */
export function UnitHeader({
  name,
  kind,
  path,
  asOf,
  period,
  theme = null,
  heads = [],
}: UnitHeaderProps) {
  return (
    <header>
      <Breadcrumbs path={path} />
      <div className="relative flex flex-wrap items-start justify-between gap-x-8 gap-y-3 lg:flex-nowrap">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold sm:text-2xl">{name}</h1>
          <p className="mt-1 text-sm text-ink-soft sm:text-base">
            <span>{kind}</span>
            <span className="hidden sm:inline">{kind ? ` · ${period.text}` : period.text}</span>
          </p>
        </div>
        <AsOfBar asOf={asOf} period={period} />
      </div>
      {theme ? (
        <p className="mt-2 hidden max-w-4xl text-ink-soft sm:block">{`Chuyên đề: ${theme}`}</p>
      ) : null}
      <HeadCounts heads={heads} />
    </header>
  );
}

/** The few counts that say how large the unit is; a line of text on the phone, a ruled row on the desktop. */
function HeadCounts({ heads }: { readonly heads: readonly HeadCount[] }) {
  if (heads.length === 0) return null;
  return (
    <ul className="heads">
      {heads.map((head) => (
        <li key={head.label}>
          <b>{head.value}</b>
          {head.href ? <a href={head.href}>{head.label}</a> : <span>{head.label}</span>}
          {head.note ? <small>{head.note}</small> : null}
        </li>
      ))}
    </ul>
  );
}
