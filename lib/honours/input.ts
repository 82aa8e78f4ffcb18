import { z } from 'zod';
import {
  blankAsAbsent,
  formDateInput,
  memberIdInput,
  optionalFormDateInput,
  optionalTextInput,
  searchInput,
  textInput,
  unitIdInput,
  versionInput,
} from '@/lib/access/input';
import { BASES, type ExampleContent } from './example';
import { LEVELS } from './honour';

/** A list of a form; one that shows nothing to pick from sends nothing. */
const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .max(most)
    .optional()
    .transform((list) => list ?? []);

const PICK_UNIT = 'Đồng chí vui lòng chọn đơn vị.';
const pickedUnit = z.string(PICK_UNIT).min(1, PICK_UNIT).pipe(unitIdInput);
const otherInput = z.strictObject({
  recipient: z.enum(['collective', 'non_member'], 'Đồng chí vui lòng chọn cá nhân hoặc tập thể.'),
  name: textInput(300, 'tên'),
  unitId: pickedUnit,
});
const roundFields = {
  level: z.enum(LEVELS, 'Đồng chí vui lòng chọn cấp khen.'),
  decisionNumber: textInput(60, 'số quyết định'),
  decidedOn: formDateInput,
  form: textInput(200, 'hình thức khen thưởng'),
  occasion: textInput(500, 'thành tích, dịp khen thưởng'),
  collectives: listOf(unitIdInput, 2_000),
  members: listOf(memberIdInput, 5_000),
  others: listOf(otherInput, 500),
};
const id = unitIdInput.transform(Number);
const roundRow = { roundId: id, version: versionInput };

/** Ghi một đợt khen thưởng. */
export const recordRoundInput = z.strictObject({ unitId: unitIdInput, ...roundFields });
/** Sửa một đợt. */
export const changeRoundInput = z.strictObject({ ...roundRow, ...roundFields });
/** Rút cả đợt. */
export const withdrawRoundInput = z.strictObject(roundRow);
/** Rút một người, một tập thể khỏi đợt; the version is the round's. */
export const withdrawRecipientInput = z.strictObject({ commendationId: id, version: versionInput });
/** Một đợt. */
export const roundInput = z.object({ roundId: id });
/** Một người, một tập thể được khen. */
export const commendationInput = z.object({ commendationId: id });
/** Biểu mẫu of a unit; the home unit's where none is named. */
export const unitFormInput = z.object({ unitId: blankAsAbsent(unitIdInput) });

/** What every list of honours is asked with. */
export const listFields = {
  unitId: blankAsAbsent(unitIdInput),
  year: z.string().max(20).optional().catch(undefined),
  q: searchInput,
  after: blankAsAbsent(id),
  who: blankAsAbsent(z.enum(['collective', 'individual'])).catch(undefined),
};
/** Danh sách khen thưởng of a unit and below. */
export const commendationsInput = z.object({
  ...listFields,
  level: blankAsAbsent(z.enum(LEVELS)).catch(undefined),
  form: z.string().max(200).optional().catch(undefined),
});

const exampleFields = {
  recipient: z.enum(
    ['collective', 'member', 'non_member'],
    'Đồng chí vui lòng chọn tập thể, đảng viên hoặc quần chúng.',
  ),
  place: listOf(unitIdInput, 1),
  member: listOf(memberIdInput, 1),
  named: optionalTextInput(300),
  field: textInput(200, 'lĩnh vực'),
  title: textInput(300, 'tên gương, việc làm'),
  story: textInput(4000, 'việc đã làm'),
  recordedOn: formDateInput,
  basis: z
    .union([z.literal(''), z.enum(BASES)], 'Đồng chí vui lòng chọn một căn cứ.')
    .optional()
    .transform((basis) => basis || null),
  basisDocument: optionalTextInput(300),
  publishedOn: optionalFormDateInput,
};
const exampleRow = { exampleId: id, version: versionInput };

/** Ghi danh một gương. */
export const recordExampleInput = z.strictObject({ unitId: unitIdInput, ...exampleFields });
/** Sửa, công khai một gương. */
export const changeExampleInput = z.strictObject({ ...exampleRow, ...exampleFields });
/** Rút khỏi sổ. */
export const withdrawExampleInput = z.strictObject(exampleRow);
/** Một gương. */
export const exampleInput = z.object({ exampleId: id });
/** Sổ gương of a unit and below, or what is public in the whole bloc. */
export const examplesInput = z.object({
  ...listFields,
  field: z.string().max(200).optional().catch(undefined),
  where: blankAsAbsent(z.literal('everywhere')).catch(undefined),
});

type ExampleForm = Omit<ExampleContent, 'place' | 'memberId'> & {
  readonly place: readonly NonNullable<ExampleContent['place']>[];
  readonly member: readonly NonNullable<ExampleContent['memberId']>[];
};
/** What the form says: of a collective no basis is asked, of a member no name. */
export function contentOf({ place, member, ...form }: ExampleForm): ExampleContent {
  const none = { basis: null, basisDocument: null };
  return {
    ...form,
    ...(form.recipient === 'collective' ? none : {}),
    place: place[0] ?? null,
    memberId: member[0] ?? null,
  };
}
