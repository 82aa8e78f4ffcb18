'use client';

import { useCallback } from 'react';
import type { Choice } from '@/components/forms/choice-fields';
import { useField } from '@/components/forms/field';
import type { FieldValue } from '@/components/forms/form-values';
import type { Candidates } from '@/lib/honours/candidates';

/** The units that can be honoured, to choose from. */
export const unitChoices = ({ units }: Candidates): readonly Choice[] =>
  units.map(([id, name]) => ({ value: String(id), text: name }));

/** The members, each with the branch. */
export function memberChoices({ units, members }: Candidates): readonly Choice[] {
  const names = new Map(units);
  return members.map(([id, name, unitId]) => {
    const note = units.length > 1 ? names.get(unitId) : undefined;
    return { value: String(id), text: name, ...(note ? { note } : {}) };
  });
}

/** Where there is one answer only, nobody is asked. */
export function OnlyAnswer({ name, value }: { readonly name: string; readonly value: FieldValue }) {
  const text = JSON.stringify(value);
  const only = useCallback((): FieldValue => JSON.parse(text), [text]);
  useField({ name }, only);
  return null;
}
