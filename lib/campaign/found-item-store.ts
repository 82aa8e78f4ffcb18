import type { UnitId } from '@/lib/access/ids';
import type { Queryable } from '@/lib/platform/database';
import { findBloc } from './bloc-store';
import type { Item, ItemKind } from './item';
import { lockItems } from './item-store';

/** An entry of a catalogue of the bloc whose root is one of the units, with the whole catalogue, held still. */
export async function findItem(
  tx: Queryable,
  roots: readonly UnitId[],
  kind: ItemKind,
  itemId: number,
): Promise<{ readonly item: Item; readonly items: readonly Item[] } | null> {
  const bloc = await findBloc(tx, roots);
  if (!bloc) return null;
  const items = await lockItems(tx, bloc.id, kind);
  const item = items.find(({ id }) => id === itemId);
  return item ? { item, items } : null;
}
