import { command } from '@/lib/access/gate';
import { changed, fail, ok, type Saved } from '@/lib/access/outcome';
import { withdrawYearInput } from './input';
import { formOfYear } from './year';
import { deleteYear, isYearUsed, lockYear } from './year-store';

/** Bỏ một năm, while nothing was entered in it: with its quotas and its months. */
export const withdrawYear = command({
  name: 'setting.year.withdraw',
  capability: 'setting.write',
  input: withdrawYearInput,
  failures: { used: 'Năm này đã có nội dung được nhập nên không bỏ được.' },
  isolation: 'serializable',
  subject: ({ tx, roots }, { yearId }) => lockYear(tx, roots, yearId),
  async run({ tx, subject: year }, { version }) {
    if (year.version !== version) return changed(formOfYear(year));
    if (await isYearUsed(tx, year)) return fail('used');
    await deleteYear(tx, year);
    const saved: Saved = { said: `Đã bỏ năm ${year.code}.` };
    return ok(saved);
  },
});
