import type { BlocId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import type { Measure, MeasureContent } from './measure';

export interface ModelContent {
  readonly name: string;
  readonly summary: string;
  readonly startedOn: DateOnly;
  readonly measures: readonly MeasureContent[];
}

/** Một mô hình of a unit. */
export interface Model extends Omit<ModelContent, 'measures'> {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  /** The first day on which it is no longer carried on. */
  readonly endedOn: DateOnly | null;
  readonly measures: readonly Measure[];
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

const rowOf = ({ id, name, unitOfMeasure, goal }: Measure) => ({
  id: String(id),
  name,
  unitOfMeasure,
  operator: goal?.operator ?? 'at_least',
  target: goal ? String(goal.target) : '',
});

/** The model as its form holds it: a measure's fields by their row ("measures.0.name"). */
export function formOfModel(model: Model): FormValues & { readonly version: string } {
  const rows = model.measures.flatMap((measure, place) =>
    Object.entries(rowOf(measure)).map(([name, value]) => [`measures.${place}.${name}`, value]),
  );
  const { name, summary, startedOn, version } = model;
  return { ...Object.fromEntries(rows), name, summary, startedOn, version: String(version) };
}

// A list of records is no form value by type, but it is what the commands take, and plain JSON.
const asValue = (rows: readonly object[]) => rows as unknown as readonly string[];

/** What changing it back takes. */
export function inputOfModel({ name, summary, startedOn, measures }: Model): FormValues {
  return { name, summary, startedOn, measures: asValue(measures.map(rowOf)) };
}

/** What puts the whole of it back after it was withdrawn: its end and what had been read too. */
export function wholeOfModel(model: Model): FormValues {
  const measures = model.measures.map((measure) => {
    const { id: _, ...row } = rowOf(measure);
    const readings = measure.readings.map(({ readOn, achieved }) => ({
      readOn,
      achieved: String(achieved),
    }));
    return { ...row, readings };
  });
  return {
    ...inputOfModel(model),
    unitId: String(model.unitId),
    endedOn: model.endedOn ?? '',
    measures: asValue(measures),
  };
}
