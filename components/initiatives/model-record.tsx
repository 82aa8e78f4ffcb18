import { RecordSheet } from '@/components/books/record-sheet';
import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { presentModel } from '@/lib/initiatives/model-view';

type View = ReturnType<typeof presentModel>;

function Actions({
  view,
  actions,
}: {
  readonly view: View;
  readonly actions: NonNullable<View['actions']>;
}) {
  return (
    <>
      {actions.measureHref ? (
        <ButtonLink href={actions.measureHref} look="primary">
          Ghi số liệu
        </ButtonLink>
      ) : null}
      <ButtonLink href={actions.changeHref}>Sửa</ButtonLink>
      {actions.closeHref ? (
        <ButtonLink href={actions.closeHref}>Kết thúc mô hình</ButtonLink>
      ) : (
        <CommandButton
          command="model.reopen"
          input={actions.row}
          title={`Tiếp tục “${view.title}”`}
          underWay="Đang lưu…"
        >
          Tiếp tục thực hiện
        </CommandButton>
      )}
      <CommandButton
        command="model.withdraw"
        input={actions.row}
        title={`Rút “${view.title}”`}
        underWay="Đang rút…"
        done={{ href: view.back.href }}
      >
        Rút khỏi sổ
      </CommandButton>
    </>
  );
}

function Measures({ measures }: { readonly measures: View['measures'] }) {
  if (measures.length === 0) {
    return (
      <EmptyState title="Mô hình chưa có chỉ số">
        Có chỉ số đo được thì thấy được mô hình mang lại gì; thêm ở phần “Sửa”.
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-rule">
      {measures.map((measure) => (
        <li key={measure.id} className="py-3">
          <p className="text-ink-soft">{measure.name}</p>
          <p className="tabular text-xl font-semibold">{measure.achieved}</p>
          {measure.goal ? (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="tabular">{`Mục tiêu ${measure.goal}`}</span>
              {measure.mark ? <Badge tone={measure.mark.tone}>{measure.mark.text}</Badge> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Readings({ readings }: { readonly readings: View['readings'] }) {
  return (
    <ul className="divide-y divide-rule">
      {readings.map((reading) => (
        <li key={reading.day} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <div className="min-w-0 flex-1 basis-56">
            <p className="tabular font-semibold">{reading.day}</p>
            {reading.values.map((value) => (
              <p key={value} className="tabular">
                {value}
              </p>
            ))}
          </div>
          {reading.takeBack ? (
            <CommandButton
              command="model.measure"
              input={reading.takeBack}
              title={`Bỏ số liệu ngày ${reading.day}`}
              underWay="Đang bỏ…"
              look="quiet"
            >
              {`Bỏ số liệu ${reading.day}`}
            </CommandButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Một mô hình: what it is, how far each measure is, and what was read when. */
export function ModelRecord({ view }: { readonly view: View }) {
  const { actions } = view;
  return (
    <RecordSheet
      view={view}
      actions={actions ? <Actions view={view} actions={actions} /> : undefined}
    >
      <Panel title="Chỉ số" id="chi-so">
        <Measures measures={view.measures} />
      </Panel>
      {view.readings.length > 0 ? (
        <Panel title="Số liệu từng đợt" id="so-lieu" note="Kết quả tính đến từng ngày.">
          <Readings readings={view.readings} />
        </Panel>
      ) : null}
    </RecordSheet>
  );
}
