import { z } from 'zod';
import { unitIdInput } from '@/lib/access/input';
import { figureCodes } from './catalogue';

/** A value of the query string: the first where it is repeated, nothing where it is not text or far too long. */
const loose = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value[0] : value))
  .transform((value) =>
    value === undefined || value === '' || value.length > 40 ? undefined : value,
  )
  .optional()
  .catch(undefined);

/** Which day and period a page looks at: a wrong one is no error but a sentence on the page (see chooseMoment). */
const when = { asOf: loose, period: loose };

export const overviewInput = z.object({ unitId: unitIdInput.optional(), ...when });

export const figureInput = z.object({
  unitId: unitIdInput,
  figure: z.enum(figureCodes),
  facet: loose,
  rows: z.enum(['done', 'missing']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  ...when,
});
