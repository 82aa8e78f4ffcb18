'use client';

import { RadioGroup } from '@/components/forms/choice-fields';
import { EntryForm } from '@/components/forms/entry-form';
import { useFieldValue } from '@/components/forms/field';
import { formOfPercent, type PercentRow } from '@/lib/campaign/percent';
import { DECIMALS_CHOICES, MODE_CHOICES } from '@/lib/campaign/view';
import { percentText } from '@/lib/figures/share';

/** 229 of 321: the example at which cutting and rounding part. */
const EXAMPLE = [229, 321] as const;

function Example({ before }: { readonly before: PercentRow }) {
  const mode = useFieldValue('mode') === 'half_up' ? 'half_up' : 'cut';
  const decimals = Number(useFieldValue('decimals')) as 0 | 1 | 2;
  const is = percentText(...EXAMPLE, before);
  const willBe = percentText(...EXAMPLE, { mode, decimals });
  return (
    <p role="status" className="rounded-md bg-paper-deep px-4 py-3">
      {'Ví dụ 229/321 chi bộ: '}
      <b className="tabular">{is === willBe ? is : `${is} → ${willBe}`}</b>
      {is === willBe ? ' (như hiện nay)' : ''}
    </p>
  );
}

/** Cách tính phần trăm của cả Đảng bộ Khối, with its effect before it is saved. */
export function PercentForm({ percent }: { readonly percent: PercentRow }) {
  const { version, ...initial } = formOfPercent(percent);
  return (
    <EntryForm
      command="setting.percent"
      title="Cách tính phần trăm"
      draftKey="setting.percent"
      fixed={{ version }}
      initial={initial}
      submit="Lưu cách tính"
    >
      <RadioGroup name="mode" label="Phần lẻ phía sau" choices={MODE_CHOICES} />
      <RadioGroup name="decimals" label="Số chữ số lẻ" choices={DECIMALS_CHOICES} />
      <Example before={percent} />
    </EntryForm>
  );
}
