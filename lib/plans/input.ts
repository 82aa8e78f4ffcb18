import { z } from 'zod';
import {
  blankAsAbsent,
  searchInput,
  textInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';

/** Ghi kế hoạch năm: the version is that of the plan being changed; a new one has none. */
export const setPlanInput = z.strictObject({
  unitId: unitIdInput,
  body: textInput(20_000, 'nội dung kế hoạch'),
  version: blankAsAbsent(versionInput),
});
/** Bỏ kế hoạch. */
export const withdrawPlanInput = z.strictObject({
  planId: unitIdInput.transform(Number),
  version: versionInput,
});
/** Kế hoạch của một đơn vị; the home unit's where none is named. The rest narrows the list of units below it. */
export const planInput = z.object({
  unitId: blankAsAbsent(unitIdInput),
  q: searchInput,
  show: blankAsAbsent(z.enum(['missing', 'planned'])).catch(undefined),
});
