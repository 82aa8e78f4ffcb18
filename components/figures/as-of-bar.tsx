import type { AsOfControl, Choice } from '@/lib/figures/overview-view';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { LinkChips } from '../ui/link-chips';

type AsOfBarProps = {
  readonly asOf: AsOfControl;
  readonly period: { readonly text: string; readonly options: readonly Choice[] };
};

/**
 * The date every number on the page stands at, and the ways to change it: ready dates as links, any other date by a
 * native date input in a GET form, other periods. Folded away until wanted, so that the date is read first.
 */
export function AsOfBar({ asOf, period }: AsOfBarProps) {
  return (
    <details className="as-of group w-full lg:w-auto">
      <summary className="flex min-h-target list-none items-center gap-3 rounded-md border border-control bg-card px-4 py-1.5 hover:border-ink [&::-webkit-details-marker]:hidden">
        <Icon name="calendar" className="size-6 text-brand" />
        <span className="flex-1">
          <span className="text-ink-soft">Tính đến </span>
          <b className="font-semibold">{asOf.text}</b>
        </span>
        <span className="text-sm font-semibold text-brand underline underline-offset-4 group-open:hidden print:hidden">
          Đổi ngày
        </span>
        <span className="hidden text-sm font-semibold text-brand underline underline-offset-4 group-open:inline print:hidden">
          Thu gọn
        </span>
      </summary>
      <div className="mt-2 flex flex-col gap-5 rounded-lg border border-rule-strong bg-card p-5 shadow-card lg:absolute lg:right-0 lg:z-20 lg:w-[30rem]">
        <LinkChips label="Ngày hay dùng" chips={asOf.quick} />
        <form method="get" className="flex flex-wrap items-end gap-3">
          {asOf.keep.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="flex-1 basis-44">
            <label htmlFor="as-of" className="block font-semibold">
              Ngày khác
            </label>
            <input
              id="as-of"
              type="date"
              name="asOf"
              required
              defaultValue={asOf.iso}
              max={asOf.max}
              className="tabular mt-1 block min-h-target w-full rounded-md border border-control bg-card px-3"
            />
          </div>
          <Button type="submit" look="primary">
            Xem số liệu
          </Button>
        </form>
        {period.options.length > 1 ? (
          <div>
            <p className="mb-2 font-semibold">Kỳ số liệu</p>
            <LinkChips label="Kỳ số liệu" chips={period.options} />
          </div>
        ) : null}
      </div>
    </details>
  );
}
