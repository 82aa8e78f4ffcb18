import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { spanOf } from '@/lib/campaign/year-view';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import { isMet, latest, type Measure } from './measure';
import { sayAmount, sayGoal } from './measure-view';
import { formOfModel, type Model } from './model';
import type { ListedModel } from './model-list-store';

export const MODEL_STATE_CHOICES = [
  { value: 'standing', text: 'Đang thực hiện' },
  { value: 'ended', text: 'Đã kết thúc' },
];

const markOf = (endedOn: DateOnly | null) =>
  endedOn === null
    ? { tone: 'good' as const, text: 'Đang thực hiện' }
    : { tone: 'neutral' as const, text: `Kết thúc ngày ${formatDate(endedOn)}` };

interface Book {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly rows: readonly ListedModel[];
  readonly totals: { readonly all: number; readonly standing: number };
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
  readonly q: string;
  readonly state: 'standing' | 'ended' | null;
}

/** "Căn nhà: 6 căn, mục tiêu ít nhất 6 căn". */
const sayMeasure = (measure: ListedModel['measures'][number]) => {
  const { name, unitOfMeasure, goal, achieved } = measure;
  const read = achieved === null ? 'chưa có số liệu' : sayAmount(achieved, unitOfMeasure);
  return `${name}: ${read}${goal ? `, mục tiêu ${sayGoal(goal, unitOfMeasure)}` : ''}`;
};

/** Sổ mô hình, a page of it. */
export function presentModels(book: Book) {
  const { unit, q, state, totals } = book;
  const filtered = { unitId: unit.id, q, state };
  return {
    unit: unit.name,
    booksHref: address('/books', { unitId: unit.id }),
    hidden: { unitId: String(unit.id) },
    q,
    state: state ?? '',
    filtered: q !== '' || state !== null,
    summary: `${formatCount(totals.all)} mô hình · đang thực hiện ${formatCount(totals.standing)}`,
    entries: book.mayWrite
      ? [{ href: address('/models/new', { unitId: unit.id }), text: 'Đăng ký mô hình' }]
      : [],
    rows: book.rows.map((row) => ({
      id: row.id,
      href: `/models/${row.id}`,
      about: [`Bắt đầu ${formatDate(row.startedOn)}`, row.unitId === unit.id ? null : row.unitName]
        .filter(Boolean)
        .join(' · '),
      title: row.name,
      lines: row.measures.map(sayMeasure),
      marks: [markOf(row.endedOn)],
      recorder: row.recorder,
    })),
    firstHref: book.first ? null : address('/models', filtered),
    nextHref: book.next === null ? null : address('/models', { ...filtered, after: book.next }),
  };
}

function presentMeasure(measure: Measure) {
  const { id, name, unitOfMeasure, goal } = measure;
  const last = latest(measure);
  const met = isMet(goal, last?.achieved ?? null);
  return {
    id,
    name,
    achieved: last ? sayAmount(last.achieved, unitOfMeasure) : 'Chưa có số liệu',
    goal: goal ? sayGoal(goal, unitOfMeasure) : null,
    mark:
      met === null
        ? null
        : met
          ? { tone: 'good' as const, text: 'Đạt mục tiêu' }
          : { tone: 'warn' as const, text: 'Chưa đạt mục tiêu' },
  };
}

/** What was read, day by day, the latest first. */
function presentReadings(model: Model, mayWrite: boolean) {
  const days = model.measures.flatMap(({ readings }) => readings.map(({ readOn }) => readOn));
  return [...new Set(days)]
    .sort()
    .reverse()
    .map((day) => {
      const read = model.measures.flatMap((measure) =>
        measure.readings
          .filter(({ readOn }) => readOn === day)
          .map(({ achieved }) => ({ measure, achieved })),
      );
      return {
        day: formatDate(day),
        values: read.map(
          ({ measure, achieved }) =>
            `${measure.name}: ${sayAmount(achieved, measure.unitOfMeasure)}`,
        ),
        takeBack: mayWrite
          ? {
              modelId: String(model.id),
              version: String(model.version),
              readOn: day,
              without: read.map(({ measure }) => String(measure.id)),
            }
          : null,
      };
    });
}

/** One model with all it measured, and what can be done with it. */
export function presentModel(model: Model, mayWrite: boolean) {
  const here = `/models/${model.id}`;
  const standing = model.endedOn === null;
  return {
    back: { name: 'Mô hình', href: address('/models', { unitId: model.unitId }) },
    about: model.unitName,
    title: model.name,
    marks: [markOf(model.endedOn)],
    lines: [
      { title: 'Tóm tắt cách làm', text: model.summary || 'Chưa ghi' },
      { title: 'Ngày bắt đầu', text: formatDate(model.startedOn) },
      ...(model.endedOn ? [{ title: 'Ngày kết thúc', text: formatDate(model.endedOn) }] : []),
    ],
    entered: sayEntered(model),
    measures: model.measures.map(presentMeasure),
    readings: presentReadings(model, mayWrite),
    actions: mayWrite
      ? {
          row: { modelId: String(model.id), version: String(model.version) },
          changeHref: `${here}/change`,
          measureHref: model.measures.length > 0 ? `${here}/measure` : null,
          closeHref: standing ? `${here}/close` : null,
        }
      : null,
  };
}

/** The empty form of a unit. */
export const presentNewModel = (form: {
  readonly unit: { readonly id: UnitId };
  readonly years: readonly CampaignYear[];
  readonly today: DateOnly;
}) => ({
  draftKey: `model.register:${form.unit.id}`,
  fixed: { unitId: String(form.unit.id) },
  initial: { 'measures.0.operator': 'at_least' },
  done: { href: address('/models', { unitId: form.unit.id }) },
  within: spanOf(form.years, form.today),
});

interface Opened {
  readonly model: Model;
  readonly years: readonly CampaignYear[];
  readonly today: DateOnly;
}

/** One of the forms of a model in the book. */
const formOn = ({ model }: Opened, form: string) => ({
  draftKey: `model.${form}:${model.id}`,
  fixed: { modelId: String(model.id), version: String(model.version) },
  done: { href: `/models/${model.id}` },
});

/** Sửa mô hình và các chỉ số. */
export function presentModelChange(opened: Opened) {
  const { version: _, ...initial } = formOfModel(opened.model);
  return {
    ...formOn(opened, 'change'),
    initial,
    within: spanOf(opened.years, opened.model.startedOn),
  };
}

/** Ghi số liệu: a field a measure, with what was read last beside it. */
export const presentMeasuring = (opened: Opened) => ({
  ...formOn(opened, 'measure'),
  initial: { readOn: opened.today },
  within: spanOf(opened.years, opened.today),
  measures: opened.model.measures.map((measure) => {
    const last = latest(measure);
    return {
      name: `measure-${measure.id}`,
      label: measure.name,
      unit: measure.unitOfMeasure,
      hint: [
        measure.goal ? `Mục tiêu ${sayGoal(measure.goal, measure.unitOfMeasure)}.` : '',
        last
          ? `Lần trước, ngày ${formatDate(last.readOn)}: ${sayAmount(last.achieved, measure.unitOfMeasure)}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    };
  }),
});

/** Kết thúc mô hình. */
export const presentClosing = (opened: Opened) => ({
  ...formOn(opened, 'close'),
  initial: { endedOn: opened.today },
  within: spanOf(opened.years, opened.today),
});
