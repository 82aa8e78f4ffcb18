'use client';

import { useId, useState } from 'react';
import { useFieldValue, useForm } from '@/components/forms/field';
import { Button } from '@/components/ui/button';
import type { EffectView } from '@/lib/figures/present-quota-effect';
import { readTypedDay } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';

interface Answer {
  readonly effects: readonly EffectView[];
  readonly wrong: string | null;
}
const UNSEEN: Answer = {
  effects: [],
  wrong: 'Chưa xem trước được. Đồng chí vui lòng thử lại khi có mạng.',
};

async function ask(address: string): Promise<Answer> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : UNSEEN;
  } catch {
    return UNSEEN;
  }
}

/** All that the rule is made of, as typed: another text is another rule. */
function useTyped(): string {
  return [
    useFieldValue('rule'),
    useFieldValue('planDate'),
    useFieldValue('withCommittee'),
    useFieldValue('withoutCommittee'),
    useFieldValue('percentBp'),
    useFieldValue('percentMaxBp'),
    useFieldValue('smallBelow'),
    useFieldValue('smallOwes'),
    useFieldValue('rangeMin'),
    useFieldValue('rangeMax'),
  ].join('|');
}

function Movers({ title, branches }: { title: string; branches: EffectView['fulfilled'] }) {
  if (branches.length === 0) return null;
  return (
    <details open={branches.length <= 10}>
      <summary className="min-h-target cursor-pointer py-2 font-semibold">
        {`${title}: ${branches.length} chi bộ`}
      </summary>
      <ul className="list-disc pl-6">
        {branches.map((branch) => (
          <li key={branch.id}>{branch.text}</li>
        ))}
      </ul>
    </details>
  );
}

function Effect({ effect }: { readonly effect: EffectView }) {
  const same = effect.fulfilled.length + effect.unfulfilled.length === 0;
  return (
    <section className="border-t border-rule pt-3">
      <p className="font-semibold">{effect.when}</p>
      <p>
        {'Đang là '}
        <b className="tabular">{effect.before}</b>
      </p>
      <p>
        {'Sẽ là '}
        <b className="tabular">{effect.after}</b>
      </p>
      {same ? <p className="text-ink-soft">Không chi bộ nào đổi kết quả.</p> : null}
      <Movers title="Trở thành chưa hoàn thành" branches={effect.unfulfilled} />
      <Movers title="Trở thành hoàn thành" branches={effect.fulfilled} />
    </section>
  );
}

/** Xem trước: what the changed quota does to the figure, today and on a day one names, before anything is saved. */
export function QuotaPreview({
  quotaId,
  asOf,
  year,
}: {
  readonly quotaId: string;
  readonly asOf: DateOnly | null;
  readonly year: { readonly startsOn: DateOnly; readonly endsOn: DateOnly };
}) {
  const form = useForm();
  const typed = useTyped();
  const id = useId();
  const [day, setDay] = useState(asOf ? formatDate(asOf) : '');
  const [seen, setSeen] = useState<(Answer & { readonly typed: string }) | null>(null);
  const [pending, setPending] = useState(false);
  const look = async () => {
    if (pending) return;
    setPending(true);
    const fields = Object.entries(form.input()).filter(([, value]) => typeof value === 'string');
    const sought = new URLSearchParams(fields as [string, string][]);
    sought.set('quotaId', quotaId);
    const meant = readTypedDay(day, { from: year.startsOn, to: year.endsOn });
    if (meant) sought.set('asOf', meant);
    setSeen({ ...(await ask(`/api/quota-effect?${sought}`)), typed });
    setPending(false);
  };
  return (
    <section aria-label="Xem trước" className="rounded-md border border-control bg-paper p-4">
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor={id} className="block font-semibold">
            Xem thêm tại ngày
            <span className="font-normal text-ink-soft"> (không bắt buộc)</span>
          </label>
          <input
            id={id}
            value={day}
            onChange={(event) => setDay(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            placeholder="ngày/tháng/năm"
            className="mt-1 block min-h-target w-44 rounded-md border border-control bg-card px-3 py-2"
          />
        </div>
        <Button onClick={look} aria-disabled={pending || undefined}>
          {pending ? 'Đang tính…' : 'Xem trước'}
        </Button>
      </div>
      <div role="status" className="flex flex-col gap-3">
        {seen && seen.typed !== typed ? (
          <p className="mt-3 text-warn">Nội dung đã đổi. Đồng chí bấm “Xem trước” lần nữa.</p>
        ) : null}
        {seen && seen.typed === typed ? (
          <>
            {seen.wrong ? <p className="mt-3 font-medium text-bad">{`✕ ${seen.wrong}`}</p> : null}
            {seen.effects.length > 0 ? (
              <p className="mt-3 text-ink-soft">Chưa lưu gì. Nếu lưu như trên:</p>
            ) : null}
            {seen.effects.map((effect) => (
              <Effect key={effect.day} effect={effect} />
            ))}
          </>
        ) : null}
      </div>
    </section>
  );
}
