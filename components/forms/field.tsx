'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useSyncExternalStore,
} from 'react';
import { Button } from '@/components/ui/button';
import type { FieldState, FieldValue, FormModel } from './form-values';

export const FormContext = createContext<FormModel | null>(null);

export function useForm(): FormModel {
  const form = useContext(FormContext);
  if (!form) throw new Error('Ô nhập phải nằm trong <EntryForm>');
  return form;
}

/** What every field is told. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Says so beside the label; everything else must be filled in. */
  readonly optional?: boolean;
}

export const fieldId = (name: string) => `field-${name.replaceAll('.', '-')}`;

export interface Field extends FieldState {
  readonly id: string;
  readonly text: string;
  readonly list: readonly string[];
  edit(value: FieldValue): void;
  /** For the control: what reads its hint and its error out with it. */
  readonly described: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  };
}

const asTyped = (value: FieldValue) => value;

/** A field's place in the form: what it holds, and how it is sent. */
export function useField(
  { name, hint }: Pick<FieldProps, 'name' | 'hint'>,
  toInput: (value: FieldValue) => FieldValue | undefined = asTyped,
): Field {
  const form = useForm();
  const subscribe = useCallback((on: () => void) => form.subscribe(name, on), [form, name]);
  const read = () => form.state(name);
  const state = useSyncExternalStore(subscribe, read, read);
  useEffect(() => form.show(name, toInput), [form, name, toInput]);
  const id = fieldId(name);
  const described = [hint ? `${id}-hint` : '', state.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return {
    ...state,
    id,
    text: typeof state.value === 'string' ? state.value : '',
    list: typeof state.value === 'string' ? [] : state.value,
    edit: (value) => form.edit(name, value),
    described: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': state.error ? true : undefined,
    },
  };
}

/** The value of another field, for fields that appear only with it. */
export function useFieldValue(name: string): FieldValue {
  const form = useForm();
  const subscribe = useCallback((on: () => void) => form.subscribe(name, on), [form, name]);
  const read = () => form.state(name).value;
  return useSyncExternalStore(subscribe, read, read);
}

export const OPTIONAL = ' (không bắt buộc)';

/** Hint, error and somebody else's words around a control; in a group the label is its legend. */
export function FieldFrame({
  field,
  label,
  hint,
  optional,
  group = false,
  say = String,
  children,
}: FieldProps & {
  readonly field: Field;
  readonly group?: boolean;
  /** A value in words, for what somebody else has chosen. */
  readonly say?: (value: FieldValue) => string;
  readonly children: ReactNode;
}) {
  const { id, error, theirs } = field;
  const title = (
    <>
      {label}
      {optional ? <span className="font-normal text-ink-soft">{OPTIONAL}</span> : null}
    </>
  );
  const body = (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-medium text-bad">
          {`✕ ${error}`}
        </p>
      ) : null}
      {theirs === undefined ? null : (
        <div className="mt-1 rounded-md border-l-4 border-warn bg-warn-tint px-3 py-2">
          <p className="whitespace-pre-line">
            <b>Người khác vừa lưu: </b>
            {say(theirs) || '(để trống)'}
          </p>
          <Button look="quiet" className="px-0" onClick={() => field.edit(theirs)}>
            {`Dùng bản của người đó cho “${label}”`}
          </Button>
        </div>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset aria-describedby={field.described['aria-describedby']}>
        <legend className="font-semibold">{title}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {title}
      </label>
      {body}
    </div>
  );
}

/** The look of a one-line control. */
export const controlLook = (error: string | undefined) =>
  `mt-1 block min-h-target w-full rounded-md border bg-card px-3 py-2 text-ink ${error ? 'border-2 border-bad' : 'border-control'}`;
