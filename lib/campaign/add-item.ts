import { command } from '@/lib/access/gate';
import { fail, ok, type Saved } from '@/lib/access/outcome';
import { findBloc } from './bloc-store';
import { addItemInput } from './input';
import { insertItem, lockItems } from './item-store';
import { ITEM_FAULTS } from './view';

/** Thêm một nhóm, chuẩn mực hoặc phần, at the end of its catalogue. */
export const addItem = command({
  name: 'setting.item.add',
  capability: 'setting.write',
  input: addItemInput,
  failures: ITEM_FAULTS,
  constraints: {
    deed_group_bloc_id_name_key: 'name-taken',
    ethics_standard_bloc_id_name_key: 'name-taken',
    commitment_section_bloc_id_name_key: 'name-taken',
  },
  subject: ({ tx, roots }) => findBloc(tx, roots),
  async run({ tx, today, subject: bloc }, { kind, name, fromDate }) {
    const items = await lockItems(tx, bloc.id, kind);
    if (items.some((item) => item.name === name)) return fail('name-taken', 'name');
    const id = await insertItem(tx, bloc.id, kind, { name, fromDate: fromDate ?? today });
    const saved: Saved = {
      said: `Đã thêm “${name}”.`,
      undo: { command: 'setting.item.remove', input: { kind, itemId: String(id), version: '1' } },
    };
    return ok(saved);
  },
});
