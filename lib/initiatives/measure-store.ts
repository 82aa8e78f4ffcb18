import type { BlocId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Measure, MeasureContent, Reading } from './measure';

interface Of {
  readonly id: number;
  readonly blocId: BlocId;
}

async function insertMeasure(tx: Queryable, model: Of, measure: MeasureContent): Promise<void> {
  const { name, unitOfMeasure, goal, readings } = measure;
  const rows = await queryRows<{ id: number }>(
    'models.insert-measure',
    `insert into model_measure (bloc_id, model_id, name, unit_of_measure, operator, target, rank)
     values ($1, $2, $3, $4, $5, $6, (select coalesce(max(rank), 0) + 1 from model_measure where model_id = $2))
     returning id`,
    [model.blocId, model.id, name, unitOfMeasure, goal?.operator ?? null, goal?.target ?? null],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được chỉ số');
  await putReadings(
    tx,
    model.blocId,
    readings.map((reading) => ({ ...reading, measureId: row.id })),
  );
}

/**
 * The model's measures become these: those known by their id keep it and what was read of them, the rest are new.
 * What stays as it was is not written again.
 */
export async function replaceMeasures(
  tx: Queryable,
  model: Of & { readonly measures: readonly Measure[] },
  wanted: readonly MeasureContent[],
): Promise<void> {
  const known = (measure: MeasureContent) =>
    model.measures.some(({ id }) => id === measure.id) ? measure.id : null;
  await queryRows(
    'models.drop-measures',
    'delete from model_measure where model_id = $1 and id <> all ($2::int[])',
    [model.id, wanted.map(known).filter((id) => id !== null)],
    tx,
  );
  for (const measure of wanted) {
    const id = known(measure);
    if (id === null) await insertMeasure(tx, model, measure);
    else {
      const { name, unitOfMeasure, goal } = measure;
      await queryRows(
        'models.update-measure',
        `update model_measure set (name, unit_of_measure, operator, target) = ($2, $3, $4::measure_operator, $5::numeric)
         where id = $1
           and (name, unit_of_measure, operator, target) is distinct from ($2, $3, $4::measure_operator, $5::numeric)`,
        [id, name, unitOfMeasure, goal?.operator ?? null, goal?.target ?? null],
        tx,
      );
    }
  }
}

/** Writes what was achieved, over what stood there of the same day. */
export async function putReadings(
  tx: Queryable,
  blocId: BlocId,
  readings: readonly (Reading & { readonly measureId: number })[],
): Promise<void> {
  await queryRows(
    'models.put-readings',
    `insert into measure_reading as old (bloc_id, measure_id, read_on, achieved)
     select $1, measure_id, read_on, achieved
     from unnest($2::int[], $3::date[], $4::numeric[]) as t (measure_id, read_on, achieved)
     on conflict (measure_id, read_on) do update set achieved = excluded.achieved
     where old.achieved <> excluded.achieved`,
    [
      blocId,
      readings.map(({ measureId }) => measureId),
      readings.map(({ readOn }) => readOn),
      readings.map(({ achieved }) => achieved),
    ],
    tx,
  );
}

/** Takes back what was read of these measures on the day. */
export async function deleteReadings(
  tx: Queryable,
  measures: readonly number[],
  readOn: DateOnly,
): Promise<void> {
  await queryRows(
    'models.delete-readings',
    'delete from measure_reading where measure_id = any ($1::int[]) and read_on = $2',
    [measures, readOn],
    tx,
  );
}
