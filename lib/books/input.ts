import { z } from 'zod';
import { blankAsAbsent, unitIdInput } from '@/lib/access/input';

/** Các sổ of which unit; the home unit where none is named. */
export const booksInput = z.object({ unitId: blankAsAbsent(unitIdInput) });
