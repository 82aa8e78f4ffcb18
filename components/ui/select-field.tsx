export interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The words for "no choice made". */
  readonly none?: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** One labelled native choice in a GET form. */
export function SelectField({ name, label, value, none, choices }: SelectFieldProps) {
  const id = `field-${name}`;
  return (
    <div className="min-w-0 flex-1 basis-48">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="mt-1 block min-h-target w-full rounded-md border border-control bg-card px-3 py-2"
      >
        <option value="">{none ?? 'Tất cả'}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
