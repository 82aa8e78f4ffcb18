import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findItem } from './found-item-store';
import { itemRowInput } from './input';
import { formOfItem } from './item';
import { retireRow } from './item-store';

/** Dùng lại một mục đã ngừng. */
export const reopenItem = command({
  name: 'setting.item.reopen',
  capability: 'setting.write',
  input: itemRowInput,
  failures: { 'in-use': 'Mục này đang được dùng.' },
  subject: ({ tx, roots }, { kind, itemId }) => findItem(tx, roots, kind, itemId),
  async run({ tx, subject: { item } }, { kind, version }) {
    if (item.version !== version) return changed(formOfItem(item));
    if (item.retiredOn === null) return fail('in-use');
    await retireRow(tx, kind, item.id, null);
    const saved: Saved = {
      said: `Đã dùng lại “${item.name}”.`,
      undo: {
        command: 'setting.item.retire',
        input: { kind, itemId: String(item.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
