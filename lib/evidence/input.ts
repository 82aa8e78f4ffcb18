import { z } from 'zod';
import { unitIdInput } from '@/lib/access/input';
import { KeptFile } from './evidence';

const id = unitIdInput.transform(Number);
const subject = {
  deedId: id.optional(),
  inspectionId: id.optional(),
  modelId: id.optional(),
};
type Named = { readonly [name in keyof typeof subject]?: number | undefined };

const namesOne = (input: Named) =>
  [input.deedId, input.inspectionId, input.modelId].filter((one) => one !== undefined).length === 1;

/** Của nội dung nào: exactly one of the three. */
export const subjectInput = z.object(subject).refine(namesOne);
export type SubjectInput = z.output<typeof subjectInput>;

/** Thêm minh chứng: never from JSON, see KeptFile. */
export const addEvidenceInput = z
  .strictObject({ ...subject, file: z.instanceof(KeptFile) })
  .refine(namesOne);

/** Một minh chứng, to be read. */
export const evidenceInput = z.object({ evidenceId: z.uuid() });
/** Một minh chứng, to be withdrawn or restored. */
export const evidenceChangeInput = z.strictObject({ evidenceId: z.uuid() });

/** What comes beside the file. `user` says for whom it was chosen: on a shared phone somebody else may have signed in. */
export const uploadInput = z.strictObject({
  key: z.uuid(),
  user: id.optional(),
  ...subject,
});
