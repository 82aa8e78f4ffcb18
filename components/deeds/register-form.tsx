'use client';

import { useEffect, useState } from 'react';
import { Checkbox, Select } from '@/components/forms/choice-fields';
import { EntryForm } from '@/components/forms/entry-form';
import { useField, useFieldValue, useForm } from '@/components/forms/field';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { AlikeHint, type Comparing } from '@/components/likeness/alike-hint';
import { Button } from '@/components/ui/button';
import type { DeedFormView } from '@/lib/deeds/form-view';
import { type Contents, contentsFrom } from '@/lib/deeds/rules';
import { PlanFields } from './plan-fields';

const CONTENT_NAMES = ['studyContent', 'practiceContent', 'exampleContent'] as const;
const TAKEN_FOR_GRANTED = ['groupId', 'startsOn', 'dueOn', 'standardIds', 'levels'] as const;

/** A field that is sent as it stands without being shown; tells when something is wrong with it. */
function Unseen({ name, onTrouble }: { readonly name: string; onTrouble(): void }) {
  const { error } = useField({ name });
  useEffect(() => {
    if (error) onTrouble();
  }, [error, onTrouble]);
  return null;
}

/** The three contents, made from the one sentence until somebody writes them. */
function FromTitle({ name }: { readonly name: keyof Contents }) {
  const form = useForm();
  useEffect(
    () => form.show(name, () => contentsFrom(String(form.state('title').value))[name]),
    [form, name],
  );
  return null;
}

const comparingOf = ({ whose, unit }: DeedFormView): Comparing => ({
  kind: 'deed',
  unit: whose === 'self' ? undefined : unit?.id,
});

/** One sentence with what is taken for granted in words; the whole plan for who wants to write it. */
function Plan({ view }: { readonly view: DeedFormView & { readonly choices: object } }) {
  const form = useForm();
  const written = String(useFieldValue('practiceContent')) !== '';
  const [opened, setOpened] = useState(false);
  const comparing = comparingOf(view);
  if (opened || written) return <PlanFields choices={view.choices} comparing={comparing} />;
  const open = () => {
    const contents = contentsFrom(String(form.state('title').value));
    for (const name of CONTENT_NAMES) form.edit(name, contents[name]);
    setOpened(true);
  };
  return (
    <div>
      {TAKEN_FOR_GRANTED.map((name) => (
        <Unseen key={name} name={name} onTrouble={open} />
      ))}
      {CONTENT_NAMES.map((name) => (
        <FromTitle key={name} name={name} />
      ))}
      <p className="text-ink-soft">{view.defaults.join(' · ')}</p>
      <Button look="quiet" className="px-0!" onClick={open}>
        Viết đủ ba nội dung, chỉ tiêu, thời hạn
      </Button>
    </div>
  );
}

/** Đăng ký việc làm tốt: one sentence is enough. */
export function RegisterForm({
  view,
  done,
}: {
  readonly view: DeedFormView;
  readonly done?: { readonly href: string };
}) {
  const { whose, unit, choices, initial, members } = view;
  if (!choices || (whose !== 'self' && !unit)) return null;
  const comparing = comparingOf(view);
  return (
    <EntryForm
      command="deed.register"
      title="Đăng ký việc làm tốt"
      draftKey={view.draftKey}
      fixed={whose === 'unit' && unit ? { unitId: unit.id } : {}}
      initial={initial}
      submit="Đăng ký"
      {...(done ? { done } : {})}
    >
      {whose === 'member' ? <Select name="memberId" label="Đảng viên" choices={members} /> : null}
      <TextArea
        name="title"
        label="Việc làm tốt"
        hint="Một câu, ví dụ: Hướng dẫn người dân nộp hồ sơ trực tuyến vào sáng thứ sáu."
        maxLength={300}
        rows={2}
      />
      <AlikeHint field="title" comparing={comparing} />
      <Plan view={{ ...view, choices }} />
      {whose === 'self' ? null : (
        <DateField
          name="registeredOn"
          label="Ngày đăng ký"
          hint="Để trống nếu đăng ký hôm nay."
          optional
          within={choices.year}
        />
      )}
      <Checkbox name="done" label="Việc này đã làm xong" />
    </EntryForm>
  );
}
