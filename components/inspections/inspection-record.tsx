import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { presentInspection } from '@/lib/inspections/record-view';
import { FollowUpForm } from './follow-up-form';

type View = ReturnType<typeof presentInspection>;

function Actions({ actions }: { readonly actions: NonNullable<View['actions']> }) {
  const { row } = actions;
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {actions.completeHref ? (
        <ButtonLink href={actions.completeHref} look="primary">
          Ghi kết quả
        </ButtonLink>
      ) : null}
      {actions.start ? (
        <CommandButton
          command="inspection.start"
          input={row}
          title="Bắt đầu cuộc kiểm tra, giám sát"
          underWay="Đang ghi…"
        >
          Bắt đầu tiến hành
        </CommandButton>
      ) : null}
      {actions.changeHref ? <ButtonLink href={actions.changeHref}>Sửa</ButtonLink> : null}
      {actions.cancel ? (
        <CommandButton
          command="inspection.cancel"
          input={row}
          title={actions.cancel}
          underWay="Đang ghi…"
        >
          {actions.cancel}
        </CommandButton>
      ) : null}
      {actions.restore ? (
        <CommandButton
          command="inspection.reopen"
          input={actions.restore}
          title="Khôi phục cuộc đã hủy"
          underWay="Đang khôi phục…"
        >
          Khôi phục
        </CommandButton>
      ) : null}
    </div>
  );
}

/** Một cuộc kiểm tra, giám sát: what was written, what can be done, what follows. */
export function InspectionRecord({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumbs path={[{ name: 'Kiểm tra, giám sát', href: view.unitHref }]} />
      <header>
        <p className="text-ink-soft">{`${view.kind} · ${view.unit}`}</p>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.content}</h1>
        <p className="mt-2 flex flex-wrap gap-2">
          {view.marks.map(({ tone, text }) => (
            <Badge key={text} tone={tone}>
              {text}
            </Badge>
          ))}
        </p>
      </header>
      {view.actions ? <Actions actions={view.actions} /> : null}
      <Panel title="Bản ghi" id="ban-ghi">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[14rem_1fr]">
          {view.lines.map(({ title, text }) => (
            <div key={title} className="contents">
              <dt className="text-ink-soft max-sm:-mb-3">{title}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-sm text-ink-faint">{view.entered}</p>
      </Panel>
      <Panel title="Đảng viên được kiểm tra, giám sát" id="dang-vien">
        {view.members.length === 0 ? (
          <p className="text-ink-soft">Chưa ghi tên đảng viên nào.</p>
        ) : (
          <ul className="divide-y divide-rule">
            {view.members.map(({ name, result }) => (
              <li key={name} className="py-2">
                <span className="font-semibold">{name}</span>
                {result ? <span className="block text-ink-soft">{result}</span> : null}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {view.actions?.followUp ? (
        <Panel
          title="Theo dõi khắc phục"
          id="khac-phuc"
          note="Ghi ngày chi bộ kiểm tra lại và thấy đã khắc phục xong; để trống nếu chưa."
        >
          <FollowUpForm {...view.actions.followUp} />
        </Panel>
      ) : null}
    </div>
  );
}
