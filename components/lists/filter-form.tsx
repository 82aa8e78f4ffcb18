import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, type SelectFieldProps } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { type Chosen, chosen } from '@/lib/platform/address';

interface Props {
  /** The list's own address: what is asked for stands behind it, so that it can be sent to somebody. */
  readonly action: string;
  /** What the search looks in: "Tìm theo họ tên". */
  readonly search: string;
  readonly q: string;
  /** What is chosen elsewhere (a year, a unit) and must not be lost. */
  readonly keep?: Chosen;
  readonly selects?: readonly SelectFieldProps[];
  /** Narrower fields of another kind. */
  readonly children?: ReactNode;
}

/**
 * Tìm và lọc: one GET form, so it works without JavaScript, and a new search begins on the first page. On a phone only
 * the search stands there; the choices are folded away, and the fold says how many of them are in force.
 */
export function FilterForm({ action, search, q, keep = {}, selects = [], children }: Props) {
  const offered = selects.filter(({ choices, value }) => choices.length > 1 || value !== '');
  const inForce = offered.filter(({ value }) => value !== '').length;
  return (
    <search>
      <form method="get" action={action} className="filter-form">
        {chosen(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="q"
          type="search"
          label={search}
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={q}
          autoComplete="off"
          maxLength={100}
          className="filter-search"
        />
        {offered.length > 0 || children ? (
          <details>
            <summary>{inForce > 0 ? `Lọc thêm (đang chọn ${inForce})` : 'Lọc thêm'}</summary>
            <div className="filter-choices">
              {offered.map((select) => (
                <SelectField key={select.name} {...select} />
              ))}
              {children}
            </div>
          </details>
        ) : null}
        <Button type="submit" look="primary">
          Tìm
        </Button>
      </form>
    </search>
  );
}
