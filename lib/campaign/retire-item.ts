import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findItem } from './found-item-store';
import { itemRowInput } from './input';
import { formOfItem } from './item';
import { retireRow } from './item-store';

/** Ngừng dùng một mục từ hôm nay: what refers to it keeps it, nobody chooses it any more. */
export const retireItem = command({
  name: 'setting.item.retire',
  capability: 'setting.write',
  input: itemRowInput,
  failures: {
    'retired-already': 'Mục này đã ngừng dùng.',
    'begins-later': 'Mục này chưa qua ngày bắt đầu áp dụng nên chưa ngừng dùng được.',
  },
  subject: ({ tx, roots }, { kind, itemId }) => findItem(tx, roots, kind, itemId),
  async run({ tx, today, subject: { item } }, { kind, version }) {
    if (item.version !== version) return changed(formOfItem(item));
    if (item.retiredOn !== null) return fail('retired-already');
    if (item.fromDate !== null && item.fromDate >= today) return fail('begins-later');
    await retireRow(tx, kind, item.id, today);
    const saved: Saved = {
      said: `Đã ngừng dùng “${item.name}”.`,
      undo: {
        command: 'setting.item.reopen',
        input: { kind, itemId: String(item.id), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
