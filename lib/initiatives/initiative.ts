import type { BlocId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';

/** Khâu đột phá; hạn chế, yếu kém. The same words as the database's enum. */
export const KINDS = ['breakthrough', 'limitation'] as const;
export type InitiativeKind = (typeof KINDS)[number];

/** Đã giải quyết xong: when, and what came of it. */
export interface Resolution {
  readonly resolvedOn: DateOnly;
  readonly result: string | null;
}

export interface InitiativeContent {
  readonly kind: InitiativeKind;
  readonly title: string;
  readonly registeredOn: DateOnly;
  /** Null while it is still open. */
  readonly resolution: Resolution | null;
}

/** Một khâu đột phá, or một hạn chế: registered by a unit, then resolved. */
export interface Initiative extends InitiativeContent {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

export const formOfResolution = ({ resolvedOn, result }: Resolution) => ({
  resolvedOn,
  result: result ?? '',
});

/** As its form holds it. */
export function formOfInitiative(
  initiative: Initiative,
): FormValues & { readonly version: string } {
  const { kind, title, registeredOn, resolution, version } = initiative;
  const resolved = resolution ? { resolved: 'on', ...formOfResolution(resolution) } : {};
  return { kind, title, registeredOn, ...resolved, version: String(version) };
}
