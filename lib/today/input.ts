import { z } from 'zod';
import { blankAsAbsent, unitIdInput } from '@/lib/access/input';

/** Việc của tôi: nothing to ask for. */
export const todayInput = z.object({});
/** Việc cần làm: of which branch, for who is secretary of several. */
export const workInput = z.object({ unit: blankAsAbsent(unitIdInput) });
