'use client';

import { type RefObject, useEffect, useId, useRef } from 'react';
import { controlLook, type Field, FieldFrame, type FieldProps, useField } from './field';

/** What was typed before the page came alive is not thrown away. */
export function useEarlyTyping(
  field: Field,
  shown = field.text,
): RefObject<(HTMLInputElement & HTMLTextAreaElement) | null> {
  const control = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const typed = control.current?.value;
    if (typed !== undefined && typed !== '' && typed !== shown) field.edit(typed);
  }, []);
  return control;
}

type TextProps = FieldProps & { readonly maxLength?: number; readonly autoComplete?: string };

/** One line of text; `suggestions` are offered while one types, and anything else may be typed. */
export function TextField({
  suggestions = [],
  ...props
}: TextProps & { readonly suggestions?: readonly string[] }) {
  const list = useId();
  const field = useField(props);
  const control = useEarlyTyping(field);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.described}
        ref={control}
        value={field.text}
        onChange={(event) => field.edit(event.target.value)}
        maxLength={props.maxLength}
        autoComplete={props.autoComplete ?? 'off'}
        list={suggestions.length > 0 ? list : undefined}
        className={controlLook(field.error)}
      />
      {suggestions.length > 0 ? (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </FieldFrame>
  );
}

/** Several lines; the box grows with the text. */
export function TextArea({ rows = 3, ...props }: TextProps & { readonly rows?: number }) {
  const field = useField(props);
  const control = useEarlyTyping(field);
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        {...field.described}
        ref={control}
        value={field.text}
        onChange={(event) => field.edit(event.target.value)}
        maxLength={props.maxLength}
        rows={rows}
        className={`${controlLook(field.error)} field-sizing-content`}
      />
    </FieldFrame>
  );
}
