import { z } from 'zod';
import { memberIdInput } from '@/lib/access/input';

/** Hồ sơ: whose, and of which campaign year (by its code; an unknown one is answered with the present year). */
export const recordInput = z.object({
  memberId: memberIdInput,
  year: z.string().max(20).optional().catch(undefined),
});
