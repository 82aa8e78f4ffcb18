import type { FieldErrors, FormValues } from '@/lib/access/outcome';

export type FieldValue = string | readonly string[];

/** What one field shows: its value, what is wrong with it, and what somebody else has saved meanwhile. */
export interface FieldState {
  readonly value: FieldValue;
  readonly error: string | undefined;
  readonly theirs: FieldValue | undefined;
}

/** What the server is to get for a field; undefined leaves it out. */
type ToInput = (value: FieldValue) => FieldValue | undefined;

const EMPTY: FieldState = { value: '', error: undefined, theirs: undefined };
const same = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Puts a value under a dotted name: "members.0.result" makes a list of objects. */
function place(root: Record<string, unknown>, name: string, value: FieldValue): void {
  const path = name.split('.');
  let at: Record<string, unknown> = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    at[step] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {};
    at = at[step] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
}

/** What a command takes, of values under the names of a form. */
export function nested(values: FormValues): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) place(root, name, value);
  return root;
}

/** Under this name a list keeps how many rows it shows; it is never sent. */
export const rowCountName = (list: string) => `${list}#`;

/** How many rows each list of the initial values has. */
function rowCounts(initial: FormValues): FormValues {
  const counts = new Map<string, number>();
  for (const name of Object.keys(initial)) {
    const [, list = '', index] = /^(.+?)\.(\d+)(?:\.|$)/.exec(name) ?? [];
    if (index !== undefined) counts.set(list, Math.max(counts.get(list) ?? 0, Number(index) + 1));
  }
  return Object.fromEntries([...counts].map(([list, n]) => [rowCountName(list), String(n)]));
}

/**
 * The values of one form, each field listening to its own only, so that a keystroke draws one field. Holds what was
 * typed, not what it means: "5/6" stays "5/6" in a draft.
 */
export class FormModel {
  readonly #initial: FormValues;
  readonly #fields = new Map<string, FieldState>();
  readonly #shown = new Map<string, ToInput>();
  readonly #listeners = new Map<string, Set<() => void>>();
  /** What goes along unseen: ids and the version. */
  fixed: FormValues;
  onEdit: () => void = () => {};

  constructor(initial: FormValues, fixed: FormValues) {
    this.#initial = { ...initial, ...rowCounts(initial) };
    this.fixed = fixed;
    for (const [name, value] of Object.entries(this.#initial)) {
      this.#fields.set(name, { ...EMPTY, value });
    }
  }

  state = (name: string): FieldState => this.#fields.get(name) ?? EMPTY;

  subscribe(name: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** A field that is on the screen is sent; one that is not is not. */
  show(name: string, toInput: ToInput): () => void {
    this.#shown.set(name, toInput);
    return () => this.#shown.delete(name);
  }

  #put(name: string, change: Partial<FieldState>): void {
    this.#fields.set(name, { ...this.state(name), ...change });
    for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  edit(name: string, value: FieldValue): void {
    this.#put(name, { value, error: undefined });
    this.onEdit();
  }

  /** Takes a row out of a list; those behind it move up. */
  removeRow(list: string, index: number, count: number): void {
    const beginning = `${list}.`;
    const moved = new Map<string, FieldValue>();
    for (const [name, { value }] of this.#fields) {
      if (!name.startsWith(beginning)) continue;
      const [at = '', ...rest] = name.slice(beginning.length).split('.');
      const place = Number(at) > index ? Number(at) - 1 : Number(at);
      if (Number(at) !== index) moved.set([list, place, ...rest].join('.'), value);
    }
    for (const name of [...this.#fields.keys()].filter((one) => one.startsWith(beginning))) {
      this.#put(name, { value: moved.get(name) ?? '', error: undefined, theirs: undefined });
    }
    this.edit(rowCountName(list), String(count - 1));
  }

  /** Sets values without its being an edit: a draft comes back, or the form starts afresh. */
  fill(values: FormValues): void {
    for (const name of new Set([...this.#fields.keys(), ...Object.keys(values)])) {
      const value = values[name] ?? this.#initial[name] ?? '';
      this.#put(name, { value, error: undefined, theirs: undefined });
    }
  }

  clear = () => this.fill(this.#initial);

  /** Starts afresh after these values were sent: what was typed since stays. */
  clearSent(sent: FormValues): void {
    const since = Object.entries(this.values()).filter(([name, value]) => !same(value, sent[name]));
    this.fill({ ...this.#initial, ...Object.fromEntries(since) });
  }

  /** Puts each sentence beside its field (a list's beside the list); gives back those that have none on the screen. */
  setErrors(errors: FieldErrors): readonly string[] {
    const left = new Map(Object.entries(errors));
    const take = (found: string | undefined) => {
      const sentence = found === undefined ? undefined : left.get(found);
      if (found !== undefined) left.delete(found);
      return sentence;
    };
    for (const name of this.#fields.keys()) this.#put(name, { error: undefined });
    for (const name of this.#shown.keys()) {
      const own = name in errors ? name : undefined;
      const within = Object.keys(errors).find((one) => one.startsWith(`${name}.`));
      this.#put(name, { error: take(own ?? within) });
    }
    return [...new Set(left.values())];
  }

  /** Somebody saved another version: their words beside ours where they differ; the next sending builds on theirs. */
  meet(current: FormValues): void {
    const { version, ...theirs } = current;
    if (version !== undefined) this.fixed = { ...this.fixed, version };
    for (const [name, toInput] of this.#shown) {
      const value = theirs[name];
      const differs = value !== undefined && !same(value, toInput(this.state(name).value) ?? '');
      this.#put(name, { theirs: differs ? value : undefined });
    }
  }

  values(): FormValues {
    return Object.fromEntries([...this.#fields].map(([name, { value }]) => [name, value]));
  }

  /** What differs from how the form began. */
  changes(): FormValues {
    const changed = [...this.#fields].filter(
      ([name, { value }]) => !same(value, this.#initial[name] ?? '') && !same(value, []),
    );
    return Object.fromEntries(changed.map(([name, { value }]) => [name, value]));
  }

  get touched(): boolean {
    return Object.keys(this.changes()).length > 0;
  }

  /** The command's input. */
  input(): Record<string, unknown> {
    const input: Record<string, unknown> = { ...this.fixed };
    for (const [name, toInput] of this.#shown) {
      const value = toInput(this.state(name).value);
      if (value !== undefined) place(input, name, value);
    }
    return input;
  }
}
