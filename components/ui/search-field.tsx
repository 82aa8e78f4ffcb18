import { Button } from './button';
import { Icon } from './icons';

type SearchFieldProps = {
  readonly label: string;
  /** Name of the parameter in the address. */
  readonly name?: string;
  readonly value?: string | undefined;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Other parameters of the address that must survive the search. */
  readonly keep?: readonly (readonly [string, string])[];
};

/** Searches by GET, so that the answer has an address one can keep; works without JavaScript. */
export function SearchField({
  label,
  name = 'q',
  value = '',
  placeholder,
  hint,
  keep = [],
}: SearchFieldProps) {
  const id = `search-${name}`;
  return (
    <search>
      <form method="get" className="flex flex-wrap items-end gap-2">
        {keep.map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <div className="min-w-0 flex-1 basis-64">
          <label htmlFor={id} className="block font-semibold">
            {label}
          </label>
          {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
          <div className="relative mt-1">
            <Icon
              name="search"
              className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-ink-faint"
            />
            <input
              id={id}
              type="search"
              name={name}
              defaultValue={value}
              placeholder={placeholder}
              autoComplete="off"
              className="block min-h-target w-full rounded-md border border-control bg-card py-2 pr-3 pl-11 placeholder:text-ink-faint"
            />
          </div>
        </div>
        <Button type="submit">Tìm</Button>
      </form>
    </search>
  );
}
