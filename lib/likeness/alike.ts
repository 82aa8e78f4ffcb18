import type { MemberId, UnitId } from '@/lib/access/ids';

/** Shorter texts are alike by chance. */
export const LEAST = 12;

/** Letters from the beginning of a text that are compared: enough to tell a copy, and they fit into an address. */
export const COMPARED = 1000;

/** Nội dung gần giống. */
export interface Alike {
  /** Whose text it is, never a name: the person's own, another's of the branch, what stands above, a unit's plan. */
  readonly whose: 'own' | 'branch' | 'organization' | 'plan';
  /** Null where only the likeness may be told, not what another has written. */
  readonly text: string | null;
  readonly year: string;
  /** Độ giống, in hundredths. */
  readonly percent: number;
}

/** Beside which texts one is held. */
export interface Near {
  /** Whose texts are the own ones. */
  readonly own: MemberId | null;
  readonly unitId: UnitId;
  /** The record being edited: it is no copy of itself. */
  readonly except: number | null;
}
