'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useFieldValue, useForm } from './field';
import { rowCountName } from './form-values';

interface Props {
  /** The list's name in the command's input: fields inside are named "measures.0.name". */
  readonly name: string;
  /** Heading of each row: "Chỉ số 1". */
  readonly label: string;
  /** The words of the button that adds one: "Thêm chỉ số". */
  readonly add: string;
  readonly least?: number;
  readonly most?: number;
  /** The fields of one row; `at` is the beginning of their names ("measures.0"). */
  readonly children: (at: string) => ReactNode;
}

/** A list of like groups of fields, as long as it needs to be. */
export function Rows({ name, label, add, least = 1, most = 50, children }: Props) {
  const form = useForm();
  const count = Math.max(least, Number(useFieldValue(rowCountName(name))) || 0);
  return (
    <div className="flex flex-col gap-4">
      {[...Array(count).keys()].map((index) => (
        <fieldset key={index} className="rounded-md border border-rule p-4">
          <legend className="px-1 font-semibold">{`${label} ${index + 1}`}</legend>
          <div className="flex flex-col gap-4">{children(`${name}.${index}`)}</div>
          {count > least ? (
            <Button
              look="quiet"
              className="mt-2 px-0"
              onClick={() => form.removeRow(name, index, count)}
            >
              {`Bỏ ${label.toLocaleLowerCase('vi')} ${index + 1}`}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {count < most ? (
        <div>
          <Button onClick={() => form.edit(rowCountName(name), String(count + 1))}>{add}</Button>
        </div>
      ) : null}
    </div>
  );
}
