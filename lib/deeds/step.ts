import type { FormValues, Saved } from '@/lib/access/outcome';
import type { Deed } from './deed';
import { markOf } from './deed';

/** What is said after a step, and the way back to where the deed stood. */
export const savedStep = (deed: Pick<Deed, 'id' | 'version'>, said: string): Saved => ({
  said,
  undo: {
    command: 'deed.undo',
    input: { deeds: [markOf({ id: deed.id, version: deed.version + 1 })] },
  },
});

/** The deed as the forms of its steps hold it. */
export const formOfStep = (deed: Deed): FormValues & { readonly version: string } => ({
  completedOn: deed.standing.completedOn ?? '',
  result: deed.standing.result ?? '',
  reason: deed.standing.returnReason ?? '',
  version: String(deed.version),
});
