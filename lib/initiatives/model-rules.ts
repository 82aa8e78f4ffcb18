import { existedOn } from '@/lib/hierarchy/roster';
import { searchKey } from '@/lib/hierarchy/search';
import type { DateOnly } from '@/lib/platform/clock';
import type { Measure, MeasureContent } from './measure';
import type { Model, ModelContent } from './model';

/** What can be wrong with a model, each with its sentence. */
export const MODEL_FAULTS = {
  future: 'Ngày bắt đầu chưa đến.',
  'unit-not-open': 'Vào ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.',
  'measure-twice': 'Chỉ số này đã có ở trên.',
  'reading-before': 'Đã có số liệu trước ngày này; ngày bắt đầu phải từ đó trở về trước.',
  'end-order': 'Ngày kết thúc phải sau ngày bắt đầu.',
  'reading-late': 'Có số liệu của ngày chưa đến hoặc sau khi mô hình kết thúc.',
} as const;
type Fault = keyof typeof MODEL_FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

interface Life {
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
}

const daysRead = (measures: readonly Pick<MeasureContent, 'readings'>[]) =>
  measures.flatMap(({ readings }) => readings.map(({ readOn }) => readOn)).sort();

/**
 * Mô hình: begun on a day that has come and on which the unit existed, before it ended and before anything was read;
 * each measure named once.
 */
export function checkModel(
  content: ModelContent,
  before: { readonly endedOn: DateOnly | null; readonly measures: readonly Measure[] },
  unit: Life,
  today: DateOnly,
): readonly Check[] {
  const { startedOn, measures } = content;
  const future = startedOn > today;
  const open = existedOn(unit, startedOn);
  const days = daysRead([...before.measures, ...measures]);
  const [first] = days;
  const last = days.at(-1);
  const end = before.endedOn ?? today;
  const names = measures.map(({ name }) => searchKey(name));
  return [
    [future, 'future', 'startedOn'],
    [!future && !open, 'unit-not-open', 'startedOn'],
    [first !== undefined && first < startedOn, 'reading-before', 'startedOn'],
    [before.endedOn !== null && before.endedOn <= startedOn, 'end-order', 'startedOn'],
    [last !== undefined && last > end, 'reading-late', 'measures'],
    ...names.map(
      (name, place): Check => [
        names.indexOf(name) < place,
        'measure-twice',
        `measures.${place}.name`,
      ],
    ),
  ];
}

/** True when a measure is left out of which something was read: what was typed is not lost by a change of the form. */
export const takenWithReadings = (
  before: readonly Measure[],
  wanted: readonly Pick<MeasureContent, 'id'>[],
) =>
  before.some(
    ({ id, readings }) => readings.length > 0 && !wanted.some((measure) => measure.id === id),
  );

export const READING_FAULTS = {
  'read-future': 'Ngày này chưa đến.',
  'read-early': 'Ngày này trước khi mô hình bắt đầu.',
  'read-late': 'Ngày này sau khi mô hình đã kết thúc.',
} as const;

/** Số liệu: of a day between the model's beginning and its end, or today. */
export function checkReading(
  readOn: DateOnly,
  model: Pick<Model, 'startedOn' | 'endedOn'>,
  today: DateOnly,
): readonly (readonly [boolean, keyof typeof READING_FAULTS, string])[] {
  return [
    [readOn > today, 'read-future', 'readOn'],
    [readOn < model.startedOn, 'read-early', 'readOn'],
    [readOn <= today && model.endedOn !== null && readOn > model.endedOn, 'read-late', 'readOn'],
  ];
}

export const END_FAULTS = {
  'end-future': 'Ngày kết thúc chưa đến.',
  'end-order': MODEL_FAULTS['end-order'],
  'end-before-reading': 'Đã có số liệu sau ngày này; ngày kết thúc phải từ đó trở đi.',
} as const;

/** Kết thúc: after the beginning, by today, and not before what was read last. */
export function checkEnd(
  endedOn: DateOnly,
  model: Pick<Model, 'startedOn' | 'measures'>,
  today: DateOnly,
): readonly (readonly [boolean, keyof typeof END_FAULTS, string])[] {
  const last = daysRead(model.measures).at(-1);
  const future = endedOn > today;
  const order = endedOn <= model.startedOn;
  return [
    [future, 'end-future', 'endedOn'],
    [order, 'end-order', 'endedOn'],
    [!future && !order && last !== undefined && endedOn < last, 'end-before-reading', 'endedOn'],
  ];
}
