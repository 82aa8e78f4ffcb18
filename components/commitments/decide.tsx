import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { Panel } from '@/components/ui/panel';
import type { CommitmentView } from '@/lib/commitments/commitment-view';

const fold =
  'inline-flex min-h-target cursor-pointer items-center font-semibold text-brand underline underline-offset-4';

/** Chi bộ xác nhận hay trả lại: today at one tap, another day or a reason behind a fold. */
export function Decide({ view }: { readonly view: CommitmentView }) {
  return (
    <Panel id="decide" title="Ý kiến của chi bộ">
      {view.todayInYear ? (
        <CommandButton
          command="commitment.confirm"
          input={view.row}
          title={`Xác nhận ${view.title}`}
          look="primary"
          underWay="Đang xác nhận…"
        >
          Xác nhận
        </CommandButton>
      ) : null}
      <div className="mt-3 flex flex-col gap-2">
        <details open={!view.todayInYear}>
          <summary className={fold}>Xác nhận vào một ngày khác</summary>
          <EntryForm
            command="commitment.confirm"
            title={`Xác nhận ${view.title}`}
            draftKey={`commitment.confirm:${view.id}`}
            fixed={view.row}
            submit="Xác nhận vào ngày này"
          >
            <DateField
              name="confirmedOn"
              label="Ngày chi bộ xác nhận"
              hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
              within={view.within}
            />
          </EntryForm>
        </details>
        <details>
          <summary className={fold}>Trả lại để bổ sung</summary>
          <EntryForm
            command="commitment.return"
            title={`Trả lại ${view.title}`}
            draftKey={`commitment.return:${view.id}`}
            fixed={view.row}
            submit="Trả lại"
          >
            <TextArea
              name="reason"
              label="Lý do trả lại"
              hint="Đồng chí đảng viên sẽ đọc lời này."
              maxLength={1000}
            />
          </EntryForm>
        </details>
      </div>
    </Panel>
  );
}
