import { z } from 'zod';
import { unitIdInput } from '@/lib/access/input';
import { HISTORY_TABLES, type HistoryTable } from './history';

/** Lịch sử của bản ghi nào; evidence is known by a UUID, all else by a number. */
export const historyInput = z.object({
  table: z.enum(HISTORY_TABLES as [HistoryTable, ...HistoryTable[]]),
  id: z.union([unitIdInput.transform(Number), z.uuid()]),
});
