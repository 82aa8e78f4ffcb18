import { Select } from '@/components/forms/choice-fields';
import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextField } from '@/components/forms/text-fields';
import { DateField, NumberField } from '@/components/forms/typed-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { FormValues } from '@/lib/access/outcome';
import type { presentException, presentMonth, reporterChoices } from '@/lib/campaign/view';
import type { DaySpan } from '@/lib/platform/calendar';

type Month = ReturnType<typeof presentMonth>;

/** Hạn báo cáo của tháng cho hai cấp. */
export function DeadlinePanel({
  month,
  form,
  within,
  mayWrite,
}: {
  readonly month: Month;
  readonly form: FormValues & { readonly version: string };
  readonly within: DaySpan;
  readonly mayWrite: boolean;
}) {
  const { version, ...initial } = form;
  return (
    <Panel id="han" title="Hạn báo cáo" note="Tính đến hết ngày, giờ Việt Nam.">
      {mayWrite ? (
        <EntryForm
          command="setting.deadline"
          title={`Hạn báo cáo ${month.name}`}
          draftKey={`setting.deadline:${month.id}`}
          fixed={{ periodId: String(month.id), version }}
          initial={initial}
          submit="Lưu hạn"
        >
          <DateField
            name="branchDueOn"
            label="Chi bộ trực thuộc gửi trước hết ngày"
            within={within}
          />
          <NumberField name="branchGrace" label="Chi bộ trực thuộc được thêm" unit="ngày" />
          <DateField
            name="grassrootsDueOn"
            label="Tổ chức cơ sở gửi trước hết ngày"
            within={within}
          />
          <NumberField name="grassrootsGrace" label="Tổ chức cơ sở được thêm" unit="ngày" />
        </EntryForm>
      ) : (
        <>
          <p>{`Chi bộ trực thuộc: ${month.branch}`}</p>
          <p>{`Tổ chức cơ sở: ${month.grassroots}`}</p>
        </>
      )}
    </Panel>
  );
}

/** Đơn vị được gia hạn, and the form that gives another more time. */
export function ExceptionPanel({
  month,
  exceptions,
  reporters,
  within,
  mayWrite,
}: {
  readonly month: Month;
  readonly exceptions: readonly ReturnType<typeof presentException>[];
  readonly reporters: ReturnType<typeof reporterChoices>;
  readonly within: DaySpan;
  readonly mayWrite: boolean;
}) {
  return (
    <Panel id="gia-han" title="Gia hạn cho từng đơn vị">
      {exceptions.length === 0 ? (
        <EmptyState title="Chưa đơn vị nào được gia hạn cho tháng này." />
      ) : (
        <ul className="divide-y divide-rule">
          {exceptions.map((exception) => (
            <li key={exception.unitId} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">{`${exception.unit}: đến ${exception.until}`}</p>
                <p className="text-sm text-ink-soft">{`Lý do: ${exception.reason}`}</p>
              </div>
              {mayWrite ? (
                <CommandButton
                  command="setting.exception.revoke"
                  input={exception.revoke}
                  title={`Bỏ gia hạn của ${exception.unit}`}
                  underWay="Đang bỏ…"
                >
                  Bỏ gia hạn
                  <span className="sr-only">{` của ${exception.unit}`}</span>
                </CommandButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <details className="mt-4">
          <summary className="text-link inline-flex min-h-target cursor-pointer items-center font-semibold">
            Gia hạn cho một đơn vị
          </summary>
          <EntryForm
            command="setting.exception.grant"
            title={`Gia hạn báo cáo ${month.name}`}
            draftKey={`setting.exception.grant:${month.id}`}
            fixed={{ periodId: String(month.id) }}
            submit="Gia hạn"
          >
            <Select name="unitId" label="Đơn vị" choices={reporters} />
            <DateField name="dueOn" label="Gia hạn đến hết ngày" within={within} />
            <TextField name="reason" label="Lý do" maxLength={500} />
          </EntryForm>
        </details>
      ) : null}
    </Panel>
  );
}
