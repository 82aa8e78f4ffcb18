'use client';

import { CheckList, Select } from '@/components/forms/choice-fields';
import { useFieldValue, useForm } from '@/components/forms/field';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { AlikeHint, type Comparing } from '@/components/likeness/alike-hint';
import { Button } from '@/components/ui/button';
import type { DeedChoices } from '@/lib/deeds/form-view';

/** Chỉ tiêu đo được, with examples of the group chosen; a tap takes one over. */
function TargetField({ examples }: { readonly examples: DeedChoices['examples'] }) {
  const form = useForm();
  const group = String(useFieldValue('groupId'));
  const shown = examples[group] ?? [];
  return (
    <div>
      <TextArea
        name="measurableTarget"
        label="Chỉ tiêu đo được"
        hint="Một con số và thời hạn, để cuối năm biết là đã đạt hay chưa."
        optional
        maxLength={500}
        rows={2}
      />
      {shown.length > 0 ? (
        <div className="mt-1 text-sm">
          <p className="text-ink-soft">Ví dụ cùng nhóm, chạm để lấy rồi sửa:</p>
          <ul>
            {shown.map((text) => (
              <li key={text}>
                <Button
                  look="quiet"
                  className="px-0! text-left font-normal"
                  onClick={() => form.edit('measurableTarget', text)}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

const CONTENTS = [
  ['studyContent', 'Học tập Bác', 'Học điều gì trong tư tưởng, đạo đức, phong cách của Bác.'],
  ['practiceContent', 'Làm theo Bác', 'Việc cụ thể sẽ làm.'],
  ['exampleContent', 'Nêu gương', 'Bản thân gương mẫu thế nào, vận động ai cùng làm.'],
] as const;

/** Everything a plan says besides its one sentence. */
export function PlanFields({
  choices,
  comparing,
}: {
  readonly choices: DeedChoices;
  readonly comparing: Comparing;
}) {
  return (
    <>
      {CONTENTS.map(([name, label, hint]) => (
        <div key={name} className="flex flex-col gap-5">
          <TextArea name={name} label={label} hint={hint} maxLength={3000} />
          <AlikeHint field={name} comparing={comparing} />
        </div>
      ))}
      <Select name="groupId" label="Nhóm việc" choices={choices.groups} />
      <TargetField examples={choices.examples} />
      <DateField
        name="startsOn"
        label="Ngày bắt đầu"
        hint="Gõ 5/6 hoặc 05062022, hoặc chọn trên lịch."
        within={choices.year}
      />
      <DateField name="dueOn" label="Hạn hoàn thành" within={choices.year} />
      <CheckList name="standardIds" label="Chuẩn mực thực hiện" choices={choices.standards} />
      <CheckList name="levels" label="Cấp đăng ký" choices={choices.levels} />
    </>
  );
}
