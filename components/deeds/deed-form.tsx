import { Button } from '@/components/ui/button';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import type { DeedFormView } from '@/lib/deeds/form-view';
import { RegisterForm } from './register-form';

/** Which unit's deed, or which branch's member: only where there is more than one. */
function UnitChoice({ view }: { readonly view: DeedFormView }) {
  if (view.units.length === 0) return null;
  return (
    <form method="get" action="/deeds/new" className="flex max-w-2xl flex-wrap items-end gap-3">
      <input type="hidden" name="for" value={view.whose} />
      <SelectField
        name="unit"
        label={view.whose === 'member' ? 'Chi bộ của đảng viên' : 'Đơn vị'}
        value={view.unit?.id ?? ''}
        none="– Chọn –"
        choices={view.units}
      />
      <Button type="submit">Chọn</Button>
    </form>
  );
}

/** Ghi việc làm tốt: for oneself, for a member, for a unit. */
export function DeedForm({ view }: { readonly view: DeedFormView }) {
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl font-semibold sm:text-3xl">Ghi việc làm tốt</h1>
      {view.tabs.length > 0 ? <LinkTabs label="Ghi cho ai" tabs={view.tabs} /> : null}
      <UnitChoice view={view} />
      {view.unit && view.units.length === 0 && view.whose !== 'self' ? (
        <p>{view.unit.name}</p>
      ) : null}
      {view.choices ? (
        <RegisterForm key={view.draftKey} view={view} done={{ href: '/deeds' }} />
      ) : (
        <Notice tone="warn" title="Đảng bộ Khối chưa mở năm học tập và làm theo Bác cho hôm nay.">
          <p>Đồng chí vui lòng liên hệ cán bộ Khối.</p>
        </Notice>
      )}
      {view.year ? (
        <p className="text-ink-soft">{`Chuyên đề năm ${view.year.code}: ${view.year.theme}`}</p>
      ) : null}
    </div>
  );
}
