import type { FormValues } from '@/lib/access/outcome';
import { forget, keep, namesKept, recall } from './device';

/** Bản nháp: what somebody was typing, and under which key it would be sent. */
export interface Draft {
  readonly values: FormValues;
  readonly fixed: FormValues;
  readonly key: string;
  /** When it was last typed in, by the device's clock. */
  readonly at: number;
}

const nameOf = (user: number, form: string) => `draft:${user}:${form}`;

export const readDraft = (user: number, form: string) => recall<Draft>(nameOf(user, form));
export const keepDraft = (user: number, form: string, draft: Draft) =>
  keep(nameOf(user, form), draft);
export const dropDraft = (user: number, form: string) => forget(nameOf(user, form));

/** Everything of this person's that was not sent off: on an explicit sign-out it goes. */
export function dropDrafts(user: number): void {
  for (const name of namesKept(`draft:${user}:`)) forget(name);
}
