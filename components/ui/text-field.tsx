import type { InputHTMLAttributes } from 'react';

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** One labelled input with its hint above and its error beside it, both read out with the input. */
export function TextField({ name, label, hint, error, className = '', ...rest }: TextFieldProps) {
  const id = `field-${name}`;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className={`mt-1 block min-h-target w-full rounded-md border bg-card px-3 py-2 text-ink ${error ? 'border-2 border-bad' : 'border-control'}`}
        {...rest}
      />
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-medium text-bad">
          {`✕ ${error}`}
        </p>
      ) : null}
    </div>
  );
}
