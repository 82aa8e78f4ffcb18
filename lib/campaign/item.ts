import type { DateOnly } from '@/lib/platform/clock';

/** Nhóm việc làm tốt, chuẩn mực của năm, phần của bản cam kết: the three catalogues a bloc keeps itself. */
export const ITEM_KINDS = ['group', 'standard', 'section'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One entry of a catalogue; it is retired rather than deleted once something refers to it. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly rank: number;
  /** Chuẩn mực only: from which day it is chosen. */
  readonly fromDate: DateOnly | null;
  /** The first day on which it is no longer chosen. */
  readonly retiredOn: DateOnly | null;
  readonly version: number;
  /** Something refers to it. */
  readonly used: boolean;
}

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The ids in their new order, when one moves a place; null when it stands at that end already. */
export function orderAfter(
  ids: readonly number[],
  moved: number,
  direction: Direction,
): readonly number[] | null {
  const from = ids.indexOf(moved);
  const to = from + (direction === 'up' ? -1 : 1);
  const other = ids[to];
  if (from < 0 || other === undefined) return null;
  return ids.map((id, place) => (place === from ? other : place === to ? moved : id));
}

/** The catalogue's entry as its form holds it. */
export const formOfItem = ({ name, version }: Pick<Item, 'name' | 'version'>) => ({
  name,
  version: String(version),
});
