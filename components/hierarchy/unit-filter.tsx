import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { UnitsView } from '@/lib/hierarchy/units-view';
import { SelectField } from './select-field';

/** Tìm đơn vị: one GET form, so that what was found has an address; works without JavaScript. */
export function UnitFilter({ view }: { readonly view: UnitsView }) {
  const { filter } = view;
  return (
    <search>
      <form method="get" action="/units" className="flex flex-wrap items-end gap-3">
        {filter.under ? <input type="hidden" name="under" value={filter.under} /> : null}
        <TextField
          name="q"
          type="search"
          label="Tìm theo tên"
          placeholder="Gõ có dấu hoặc không dấu"
          defaultValue={filter.q}
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-[2] basis-64"
        />
        <SelectField
          name="kind"
          label="Loại tổ chức"
          value={filter.kind}
          all="Tất cả"
          choices={filter.kinds}
        />
        {filter.sectors.length > 0 ? (
          <SelectField
            name="sector"
            label="Loại hình"
            value={filter.sector}
            all="Tất cả"
            choices={filter.sectors}
          />
        ) : null}
        <TextField
          name="asOf"
          type="date"
          label="Tính đến ngày"
          defaultValue={view.asOf}
          max={view.today}
          className="basis-44"
        />
        <Button type="submit" look="primary">
          Tìm
        </Button>
      </form>
    </search>
  );
}
