/** What an id points at, and so how it is read out. */
export type Reference =
  | 'unit'
  | 'member'
  | 'user'
  | 'group'
  | 'standard'
  | 'section'
  | 'year'
  | 'measure';

/** How a column is called and its values are read out. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'day' | 'yes-no' | 'moment' | 'share';
  readonly words?: Readonly<Record<string, string>>;
  readonly of?: Reference;
}

export const text = (name: string): Field => ({ name, kind: 'text' });
export const day = (name: string): Field => ({ name, kind: 'day' });
export const yesNo = (name: string): Field => ({ name, kind: 'yes-no' });
export const one = (name: string, words: Field['words'] = {}): Field => ({
  name,
  kind: 'text',
  words,
});
export const ref = (name: string, of: Reference): Field => ({ name, kind: 'text', of });

/** Columns that are the machine's own: told nowhere. */
export const OWN = {
  id: null,
  bloc_id: null,
  recorded_by: null,
  recorded_at: null,
  version: null,
  search_key: null,
} as const;
