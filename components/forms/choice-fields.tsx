'use client';

import { controlLook, FieldFrame, type FieldProps, useField } from './field';
import type { FieldValue } from './form-values';

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly note?: string;
}
type ChoiceProps = FieldProps & { readonly choices: readonly Choice[] };

export const sayWith = (choices: readonly Choice[]) => (value: FieldValue) =>
  (typeof value === 'string' ? [value] : value)
    .map((one) => choices.find((choice) => choice.value === one)?.text ?? one)
    .join(', ');

/** One of several, folded away. */
export function Select({ choices, none, ...props }: ChoiceProps & { readonly none?: string }) {
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field} say={sayWith(choices)}>
      <select
        {...field.described}
        value={field.text}
        onChange={(event) => field.edit(event.target.value)}
        className={controlLook(field.error)}
      >
        <option value="">{none ?? '– Chọn –'}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

const box = 'size-5 shrink-0 accent-brand';
const line = 'flex min-h-target cursor-pointer items-center gap-3 py-1';

function Words({ choice }: { readonly choice: Choice }) {
  return (
    <span>
      {choice.text}
      {choice.note ? <span className="block text-sm text-ink-soft">{choice.note}</span> : null}
    </span>
  );
}

/** One of a few, all in sight. */
export function RadioGroup({ choices, ...props }: ChoiceProps) {
  const field = useField(props);
  return (
    <FieldFrame {...props} field={field} say={sayWith(choices)} group>
      {choices.map((choice, index) => (
        <label key={choice.value} className={line}>
          <input
            {...field.described}
            id={index === 0 ? field.id : undefined}
            type="radio"
            value={choice.value}
            checked={field.text === choice.value}
            onChange={() => field.edit(choice.value)}
            className={box}
          />
          <Words choice={choice} />
        </label>
      ))}
    </FieldFrame>
  );
}

/** Any number of several; sent as a list, an empty one too. */
export function CheckList({ choices, ...props }: ChoiceProps) {
  const field = useField(props, asList);
  const toggle = (value: string) =>
    field.edit(
      field.list.includes(value)
        ? field.list.filter((one) => one !== value)
        : [...field.list, value],
    );
  return (
    <FieldFrame {...props} field={field} say={sayWith(choices)} group>
      {choices.map((choice, index) => (
        <label key={choice.value} className={line}>
          <input
            {...field.described}
            id={index === 0 ? field.id : undefined}
            type="checkbox"
            value={choice.value}
            checked={field.list.includes(choice.value)}
            onChange={() => toggle(choice.value)}
            className={box}
          />
          <Words choice={choice} />
        </label>
      ))}
    </FieldFrame>
  );
}
export const asList = (value: FieldValue): FieldValue => (typeof value === 'string' ? [] : value);

const asTick = (value: FieldValue) => (value === 'on' ? 'on' : undefined);
const sayTick = (value: FieldValue) => (value === 'on' ? 'có' : 'không');

/** One thing that is so or is not (`tickInput`). */
export function Checkbox(props: Omit<FieldProps, 'optional'>) {
  const field = useField(props, asTick);
  const { error, id } = field;
  return (
    <div>
      <label className={line}>
        <input
          {...field.described}
          type="checkbox"
          checked={field.text === 'on'}
          onChange={(event) => field.edit(event.target.checked ? 'on' : '')}
          className={box}
        />
        <span>
          {props.label}
          {props.hint ? (
            <span id={`${id}-hint`} className="block text-sm text-ink-soft">
              {props.hint}
            </span>
          ) : null}
        </span>
      </label>
      {error ? (
        <p id={`${id}-error`} className="font-medium text-bad">
          {`✕ ${error}`}
        </p>
      ) : null}
      {field.theirs === undefined ? null : (
        <p className="text-warn">{`Người khác vừa lưu: ${sayTick(field.theirs)}`}</p>
      )}
    </div>
  );
}
