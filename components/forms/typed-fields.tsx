'use client';

import { useCallback, useRef } from 'react';
import { Icon } from '@/components/ui/icons';
import { calendarYear, type DaySpan, parseDay, readTypedDay } from '@/lib/platform/calendar';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate, formatTypedNumber, readTypedNumber } from '@/lib/platform/format';
import { controlLook, FieldFrame, type FieldProps, useField } from './field';
import type { FieldValue } from './form-values';
import { useKeeping } from './keeper';
import { useEarlyTyping } from './text-fields';

const isIso = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== null;
const sayDay = (value: FieldValue) =>
  typeof value === 'string' && isIso(value) ? formatDate(value as DateOnly) : String(value);

/** A day, typed as 5/6, 05062022 or 5/6/2022, or picked. Without a year it lies within `within`. */
export function DateField({ within, ...props }: FieldProps & { readonly within?: DaySpan }) {
  const { today } = useKeeping();
  const from = within?.from ?? calendarYear(today).from;
  const to = within?.to ?? calendarYear(today).to;
  const toInput = useCallback(
    (value: FieldValue) => readTypedDay(String(value), { from, to }) ?? String(value).trim(),
    [from, to],
  );
  const field = useField(props, toInput);
  const control = useEarlyTyping(field, sayDay(field.text));
  const picker = useRef<HTMLInputElement>(null);
  const meant = readTypedDay(field.text, { from, to });
  return (
    <FieldFrame {...props} field={field} say={sayDay}>
      <div className="relative flex max-w-xs gap-2">
        <input
          {...field.described}
          ref={control}
          value={sayDay(field.text)}
          onChange={(event) => field.edit(event.target.value)}
          onBlur={() => meant && meant !== field.text && field.edit(meant)}
          inputMode="numeric"
          autoComplete="off"
          placeholder="ngày/tháng/năm"
          className={controlLook(field.error)}
        />
        <button
          type="button"
          aria-label="Chọn trên lịch"
          className="mt-1 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-md border border-control bg-card"
          onClick={() => picker.current?.showPicker()}
        >
          <Icon name="calendar" />
        </button>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={meant ?? ''}
          onChange={(event) => event.target.value && field.edit(event.target.value)}
          className="pointer-events-none absolute right-0 bottom-0 size-11 opacity-0"
        />
      </div>
    </FieldFrame>
  );
}

const numberInput = (value: FieldValue) => readTypedNumber(String(value)) ?? String(value).trim();
const sayNumber = (value: FieldValue) =>
  /^\d+(\.\d+)?$/.test(String(value)) ? formatTypedNumber(String(value)) : String(value);

/** A number with Vietnamese separators: 1.795 or 2,5. `unit` stands behind it: "đồng", "người". */
export function NumberField({ unit, ...props }: FieldProps & { readonly unit?: string }) {
  const field = useField(props, numberInput);
  const control = useEarlyTyping(field);
  const tidy = () => {
    const meant = readTypedNumber(field.text);
    if (meant !== null) field.edit(formatTypedNumber(meant));
  };
  return (
    <FieldFrame {...props} field={field} say={sayNumber}>
      <div className="flex max-w-xs items-center gap-2">
        <input
          {...field.described}
          ref={control}
          value={field.text}
          onChange={(event) => field.edit(event.target.value)}
          onBlur={tidy}
          inputMode="decimal"
          autoComplete="off"
          className={`${controlLook(field.error)} tabular`}
        />
        {unit ? <span className="mt-1">{unit}</span> : null}
      </div>
    </FieldFrame>
  );
}
