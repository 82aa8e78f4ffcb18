import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { findItem } from './found-item-store';
import { renameItemInput } from './input';
import { formOfItem } from './item';
import { renameRow } from './item-store';
import { ITEM_FAULTS } from './view';

/** Đổi tên một mục. What refers to it goes on referring to it. */
export const renameItem = command({
  name: 'setting.item.rename',
  capability: 'setting.write',
  input: renameItemInput,
  failures: ITEM_FAULTS,
  constraints: {
    deed_group_bloc_id_name_key: 'name-taken',
    ethics_standard_bloc_id_name_key: 'name-taken',
    commitment_section_bloc_id_name_key: 'name-taken',
  },
  subject: ({ tx, roots }, { kind, itemId }) => findItem(tx, roots, kind, itemId),
  async run({ tx, subject: { item, items } }, { kind, version, name }) {
    if (item.version !== version) return changed(formOfItem(item));
    const taken = items.some((other) => other.id !== item.id && other.name === name);
    if (taken) return fail('name-taken', 'name');
    await renameRow(tx, kind, item.id, name);
    const itemId = String(item.id);
    const saved: Saved = {
      said: `Đã đổi tên thành “${name}”.`,
      undo: {
        command: 'setting.item.rename',
        input: { kind, itemId, name: item.name, version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
