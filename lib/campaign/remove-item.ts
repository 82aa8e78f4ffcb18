import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findItem } from './found-item-store';
import { itemRowInput } from './input';
import { formOfItem } from './item';
import { deleteRow } from './item-store';

/** Bỏ hẳn một mục chưa từng được dùng; what is used is retired instead. */
export const removeItem = command({
  name: 'setting.item.remove',
  capability: 'setting.write',
  input: itemRowInput,
  failures: { used: 'Mục này đã được dùng nên không bỏ được; đồng chí có thể ngừng dùng.' },
  subject: ({ tx, roots }, { kind, itemId }) => findItem(tx, roots, kind, itemId),
  async run({ tx, subject: { item } }, { kind, version }) {
    if (item.version !== version) return changed(formOfItem(item));
    if (item.used) return fail('used');
    await deleteRow(tx, kind, item.id);
    const from = item.fromDate === null ? {} : { fromDate: item.fromDate };
    const saved: Saved = {
      said: `Đã bỏ “${item.name}”.`,
      undo: { command: 'setting.item.add', input: { kind, name: item.name, ...from } },
    };
    return ok(saved);
  },
});
