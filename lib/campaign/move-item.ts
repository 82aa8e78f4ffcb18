import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findItem } from './found-item-store';
import { moveItemInput } from './input';
import { formOfItem, orderAfter } from './item';
import { orderRows } from './item-store';

/** Chuyển một mục lên hoặc xuống một bậc. */
export const moveItem = command({
  name: 'setting.item.move',
  capability: 'setting.write',
  input: moveItemInput,
  failures: { 'at-the-end': 'Mục này đã ở đầu hoặc cuối danh sách.' },
  subject: ({ tx, roots }, { kind, itemId }) => findItem(tx, roots, kind, itemId),
  async run({ tx, subject: { item, items } }, { kind, version, direction }) {
    if (item.version !== version) return changed(formOfItem(item));
    const ids = items.map(({ id }) => id);
    const order = orderAfter(ids, item.id, direction);
    if (!order) return fail('at-the-end');
    await orderRows(tx, kind, order);
    const after = order.indexOf(item.id) + 1;
    const moved = item.rank === after ? version : version + 1;
    const saved: Saved = {
      said: `Đã chuyển “${item.name}” ${direction === 'up' ? 'lên' : 'xuống'}.`,
      undo: {
        command: 'setting.item.move',
        input: {
          kind,
          itemId: String(item.id),
          version: String(moved),
          direction: direction === 'up' ? 'down' : 'up',
        },
      },
    };
    return ok(saved);
  },
});
