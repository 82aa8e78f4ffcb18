import type { DateOnly } from '@/lib/platform/clock';
import type { ExampleContent } from './example';
import type { Placed, RecipientRow } from './rules';

/** What can be wrong with a good example, each with its sentence. */
export const EXAMPLE_FAULTS = {
  future: 'Ngày này chưa đến; đồng chí vui lòng xem lại ngày ghi danh.',
  'no-member': 'Đồng chí vui lòng chọn đảng viên.',
  'no-place': 'Đồng chí vui lòng chọn đơn vị.',
  'no-name': 'Đồng chí vui lòng nhập họ tên.',
  'member-not-here': 'Vào ngày này đảng viên đó không sinh hoạt tại đơn vị.',
  'place-not-here': 'Vào ngày này đơn vị đó không thuộc đơn vị ghi danh.',
  'no-basis':
    'Muốn công khai gương của một người, đồng chí cho biết người đó đã đồng ý hoặc có căn cứ pháp luật nào.',
  'no-document': 'Đồng chí vui lòng ghi văn bản làm căn cứ, ví dụ: Giấy đồng ý ngày 05/6/2022.',
  'published-in-future': 'Ngày công khai chưa đến; đồng chí để trống đến khi công khai.',
} as const;
export type ExampleFault = keyof typeof EXAMPLE_FAULTS;
type Check = readonly [wrong: boolean, fault: ExampleFault, field: string];

function checkWho(example: ExampleContent, placed: Placed): readonly Check[] {
  const { recipient, place, memberId, named } = example;
  if (recipient === 'member') {
    const here = placed.members.some(({ id }) => id === memberId);
    return [
      [memberId === null, 'no-member', 'member'],
      [memberId !== null && !here, 'member-not-here', 'member'],
    ];
  }
  const here = placed.units.some(({ id }) => id === place);
  return [
    [place === null, 'no-place', 'place'],
    [place !== null && !here, 'place-not-here', 'place'],
    [recipient === 'non_member' && named === null, 'no-name', 'named'],
  ];
}

/** Luật 91/2025/QH15: a person is named in public with consent or on a legal basis, and the paper is at hand. */
function checkPublication(example: ExampleContent, today: DateOnly): readonly Check[] {
  const { recipient, basis, basisDocument, publishedOn } = example;
  const person = recipient !== 'collective';
  const needed = publishedOn !== null || basisDocument !== null;
  return [
    [person && needed && basis === null, 'no-basis', 'basis'],
    [person && basis !== null && basisDocument === null, 'no-document', 'basisDocument'],
    [publishedOn !== null && publishedOn > today, 'published-in-future', 'publishedOn'],
  ];
}

/** Gương người tốt, việc tốt: its day has come, who it is belonged there, and it is public only where it may be. */
export function checkExample(
  example: ExampleContent,
  placed: Placed,
  today: DateOnly,
): readonly Check[] {
  const future = example.recordedOn > today;
  return [
    [future, 'future', 'recordedOn'],
    ...(future ? [] : checkWho(example, placed)),
    ...checkPublication(example, today),
  ];
}

/** Who it is, as the database keeps it, of an example that was found right; null where somebody is missing. */
export function whoOf(example: ExampleContent, placed: Placed): RecipientRow | null {
  const { recipient, place, memberId, named } = example;
  if (recipient === 'member') {
    const home = placed.members.find(({ id }) => id === memberId);
    return home ? { recipient, unitId: home.unitId, memberId: home.id, named: null } : null;
  }
  const unit = placed.units.find(({ id }) => id === place);
  return unit ? { recipient, unitId: unit.id, memberId: null, named: named ?? unit.name } : null;
}
