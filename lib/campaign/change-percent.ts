import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { findBloc } from './bloc-store';
import { changePercentInput } from './input';
import { formOfPercent } from './percent';
import { lockPercent, updatePercent } from './percent-store';

/** Đặt cách lấy phần trăm of the whole bloc: it changes how every share is printed, and no number behind it. */
export const changePercent = command({
  name: 'setting.percent',
  capability: 'setting.write',
  input: changePercentInput,
  failures: {},
  subject: ({ tx, roots }) => findBloc(tx, roots),
  async run({ tx, subject: bloc }, { version, ...percent }) {
    const before = await lockPercent(tx, bloc.id);
    if (before.version !== version) return changed(formOfPercent(before));
    await updatePercent(tx, bloc.id, percent);
    const saved: Saved = {
      said: 'Đã lưu cách tính phần trăm.',
      undo: {
        command: 'setting.percent',
        input: { ...formOfPercent(before), version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
