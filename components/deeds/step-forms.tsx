'use client';

import { type ReactNode, useState } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { Button, ButtonLink } from '@/components/ui/button';
import type { DeedView } from '@/lib/deeds/deed-view';

type Open = 'note' | 'complete' | 'return' | 'give' | null;

function NoteForm({ view, done }: { readonly view: DeedView; readonly done: { href: string } }) {
  return (
    <EntryForm
      command="deed.note-progress"
      title={`Ghi tiến độ “${view.title}”`}
      draftKey={`deed.note-progress:${view.id}`}
      fixed={{ deedId: view.mark.deedId }}
      initial={{ notedOn: view.today }}
      submit="Ghi vào nhật ký"
      done={done}
    >
      <TextArea name="body" label="Đã làm được gì" maxLength={2000} />
      <DateField name="notedOn" label="Ngày thực hiện" within={view.span} />
    </EntryForm>
  );
}

function CompleteForm({
  view,
  done,
}: {
  readonly view: DeedView;
  readonly done: { href: string };
}) {
  return (
    <EntryForm
      command="deed.complete"
      title={`Hoàn thành “${view.title}”`}
      draftKey={`deed.complete:${view.id}`}
      fixed={view.mark}
      initial={view.may.complete?.initial ?? {}}
      submit="Ghi hoàn thành"
      done={done}
    >
      <TextArea
        name="result"
        label="Kết quả"
        hint="Nêu con số so với chỉ tiêu, nếu có."
        maxLength={2000}
      />
      <DateField name="completedOn" label="Ngày hoàn thành" within={view.span} />
    </EntryForm>
  );
}

function ReasonForm({
  view,
  done,
  command,
  submit,
}: {
  readonly view: DeedView;
  readonly done: { href: string };
  readonly command: 'deed.return' | 'deed.not-completed';
  readonly submit: string;
}) {
  return (
    <EntryForm
      command={command}
      title={`${submit} “${view.title}”`}
      draftKey={`${command}:${view.id}`}
      fixed={view.mark}
      submit={submit}
      done={done}
    >
      <TextArea name="reason" label="Lý do" maxLength={1000} />
    </EntryForm>
  );
}

/** A photo taken while one tells what was done: it goes at once, and waits on the phone where there is no network. */
function Photos({ children }: { readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <fieldset>
      <legend className="font-semibold">
        Ảnh minh chứng <span className="font-normal text-ink-soft">(không bắt buộc)</span>
      </legend>
      {children}
    </fieldset>
  );
}

/** What can be done now, the likeliest first; a step that needs words opens its form, one at a time. */
export function StepForms({
  view,
  photos,
}: {
  readonly view: DeedView;
  /** Where photos of the deed are added; null for who may not. */
  readonly photos: ReactNode;
}) {
  const [open, setOpen] = useState<Open>(null);
  const { may, mark } = view;
  const done = { href: `/deeds/${view.id}` };
  const opener = (what: Exclude<Open, null>, text: string, look?: 'primary') => (
    <Button
      {...(look ? { look } : {})}
      aria-expanded={open === what}
      onClick={() => setOpen(open === what ? null : what)}
    >
      {text}
    </Button>
  );
  const button = (command: string, text: string, underWay: string) => (
    <CommandButton
      command={command}
      input={mark}
      title={`${text} “${view.title}”`}
      underWay={underWay}
    >
      {text}
    </CommandButton>
  );
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-3">
        {may.confirm ? (
          <CommandButton
            command="deed.confirm"
            input={mark}
            title={`${may.confirm.text} “${view.title}”`}
            look="primary"
            underWay={may.confirm.underWay}
          >
            {may.confirm.text}
          </CommandButton>
        ) : null}
        {may.submit ? button('deed.submit', 'Đăng ký', 'Đang đăng ký…') : null}
        {may.note ? opener('note', 'Ghi tiến độ') : null}
        {may.complete
          ? opener('complete', may.complete.text, may.complete.first ? 'primary' : undefined)
          : null}
        {may.return ? opener('return', 'Trả lại') : null}
        {may.edit ? <ButtonLink href={`/deeds/${view.id}/edit`}>Sửa nội dung</ButtonLink> : null}
      </div>
      {open === 'note' && may.note ? (
        <>
          <Photos>{photos}</Photos>
          <NoteForm view={view} done={done} />
        </>
      ) : null}
      {open === 'complete' && may.complete ? (
        <>
          <Photos>{photos}</Photos>
          <CompleteForm view={view} done={done} />
        </>
      ) : null}
      {open === 'return' && may.return ? (
        <ReasonForm view={view} done={done} command="deed.return" submit="Trả lại" />
      ) : null}
      {may.withdraw || may.give || may.carry ? (
        <details>
          <summary className="text-link inline-flex min-h-target cursor-pointer items-center">
            Không làm tiếp việc này
          </summary>
          <div className="mt-2 flex flex-wrap gap-3">
            {may.withdraw ? button('deed.withdraw', 'Rút', 'Đang rút…') : null}
            {may.give ? opener('give', 'Không hoàn thành') : null}
            {may.carry ? button('deed.carry-over', 'Chuyển sang năm sau', 'Đang chuyển…') : null}
          </div>
        </details>
      ) : null}
      {open === 'give' && may.give ? (
        <ReasonForm
          view={view}
          done={done}
          command="deed.not-completed"
          submit="Ghi không hoàn thành"
        />
      ) : null}
    </div>
  );
}
