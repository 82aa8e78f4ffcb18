'use client';

import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { formatCount } from '@/lib/platform/format';
import { asList, type Choice, sayWith } from './choice-fields';
import { FieldFrame, type FieldProps, useField } from './field';

/** Of a longer list one sees what is ticked and so many of those that fit. */
const MOST_SHOWN = 100;

/** Without marks and case, đ as d: "hoa" finds "Hòa" and "Hoà". */
const plain = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/**
 * People (or anything) ticked from a long list: a search without marks, the number ticked, all at one tap. Sent as
 * a list of their values; with `one`, of one. What is ticked stays in sight while one searches for others.
 */
export function PickList({
  choices,
  one = false,
  ...props
}: FieldProps & { readonly choices: readonly Choice[]; readonly one?: boolean }) {
  const field = useField(props, asList);
  const [wanted, setWanted] = useState('');
  const keys = useMemo(
    () => choices.map((choice) => plain(`${choice.text} ${choice.note ?? ''}`)),
    [choices],
  );
  const words = plain(wanted).split(/\s+/);
  const fitting = choices.filter((_, place) => words.every((word) => keys[place]?.includes(word)));
  const ticked = choices.filter(({ value }) => field.list.includes(value));
  const long = choices.length > MOST_SHOWN;
  const shown = long
    ? [...new Set([...ticked, ...fitting.slice(0, MOST_SHOWN)])]
    : choices.filter((each) => ticked.includes(each) || fitting.includes(each));
  const hidden = Math.max(0, fitting.length - MOST_SHOWN);
  const all = field.list.length === choices.length;
  const toggle = (value: string) => {
    const others = field.list.filter((ticked) => ticked !== value);
    if (one) field.edit([value]);
    else field.edit(others.length < field.list.length ? others : [...field.list, value]);
  };
  return (
    <FieldFrame {...props} field={field} say={sayWith(choices)} group>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <input
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder="Tìm theo tên, không cần dấu"
          aria-label={`Tìm trong: ${props.label}`}
          className="min-h-target min-w-0 flex-1 basis-56 rounded-md border border-control bg-card px-3 py-2"
        />
        {long || one ? null : (
          <Button onClick={() => field.edit(all ? [] : choices.map(({ value }) => value))}>
            {all ? 'Bỏ chọn tất cả' : `Chọn tất cả (${choices.length})`}
          </Button>
        )}
      </div>
      <p role="status" className="mt-1 text-sm text-ink-soft">
        {one
          ? `Đã chọn: ${ticked[0]?.text ?? 'chưa có'}`
          : `Đã chọn ${formatCount(field.list.length)}/${formatCount(choices.length)}`}
      </p>
      <div className="max-h-96 overflow-y-auto rounded-md border border-rule px-3">
        {shown.map((choice, index) => (
          <label
            key={choice.value}
            className="flex min-h-target cursor-pointer items-center gap-3 py-1"
          >
            <input
              {...field.described}
              id={index === 0 ? field.id : undefined}
              type={one ? 'radio' : 'checkbox'}
              value={choice.value}
              checked={field.list.includes(choice.value)}
              onChange={() => toggle(choice.value)}
              className="size-5 shrink-0 accent-brand"
            />
            <span>
              {choice.text}
              {choice.note ? (
                <span className="block text-sm text-ink-soft">{choice.note}</span>
              ) : null}
            </span>
          </label>
        ))}
        {long && hidden > 0 ? (
          <p className="py-3 text-ink-soft">{`Còn ${formatCount(hidden)} dòng nữa: đồng chí gõ vào ô tìm để thu hẹp.`}</p>
        ) : null}
        {shown.length === 0 ? <p className="py-3 text-ink-soft">Không tìm thấy.</p> : null}
      </div>
    </FieldFrame>
  );
}
