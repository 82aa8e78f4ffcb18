import { z } from 'zod';
import { command } from './gate';
import { ok } from './outcome';
import { saveTextSize } from './store';
import { TEXT_SIZES } from './text-size';

/** Chọn cỡ chữ: for oneself, on every device. */
export const setTextSize = command({
  name: 'account.text-size',
  capability: 'account.write',
  input: z.strictObject({ size: z.enum(TEXT_SIZES, 'Đồng chí vui lòng chọn cỡ chữ.') }),
  failures: {},
  subject: async ({ actor }) => actor,
  async run({ tx, actor }, { size }) {
    await saveTextSize(tx, actor.userId, size);
    return ok({ size });
  },
});
