import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { changeYearInput } from './input';
import { formOfYear } from './year';
import { lockYear, updateTheme } from './year-store';

/** Sửa chuyên đề của năm. */
export const changeYear = command({
  name: 'setting.year.change',
  capability: 'setting.write',
  input: changeYearInput,
  failures: {},
  subject: ({ tx, roots }, { yearId }) => lockYear(tx, roots, yearId),
  async run({ tx, subject: before }, { version, theme }) {
    if (!(await updateTheme(tx, before.id, version, theme))) return changed(formOfYear(before));
    const saved: Saved = {
      said: `Đã lưu chuyên đề năm ${before.code}.`,
      undo: {
        command: 'setting.year.change',
        input: { yearId: String(before.id), theme: before.theme, version: String(version + 1) },
      },
    };
    return ok(saved);
  },
});
