import { findDeed } from '@/lib/deeds/deed-store';
import { findModel } from '@/lib/initiatives/model-store';
import { findInspection } from '@/lib/inspections/inspection-store';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Subject } from './evidence';
import type { Reach } from './reach';

/** Which record: one of the three. */
export interface Named {
  readonly deedId?: number | null | undefined;
  readonly inspectionId?: number | null | undefined;
  readonly modelId?: number | null | undefined;
}

/** The record, when it is within the reach. */
export async function findSubject(
  on: Queryable,
  reach: Reach,
  { deedId, inspectionId, modelId }: Named,
  today: DateOnly,
): Promise<Subject | null> {
  if (deedId) {
    const found = await findDeed(on, reach.deeds, deedId, today);
    return found && { kind: 'deed', id: found.id, blocId: found.blocId };
  }
  if (inspectionId) {
    const found = await findInspection(on, reach.inspections, inspectionId, today);
    return found && { kind: 'inspection', id: found.id, blocId: found.blocId };
  }
  const found = modelId ? await findModel(on, reach.models, modelId, today) : null;
  return found && { kind: 'model', id: found.id, blocId: found.blocId };
}

/** The record of a piece of evidence, when it is within the reach. */
export async function findSubjectOf(
  on: Queryable,
  reach: Reach,
  evidenceId: string,
  today: DateOnly,
): Promise<Subject | null> {
  const [row] = await queryRows<{
    deedId: number | null;
    inspectionId: number | null;
    modelId: number | null;
  }>(
    'evidence.subject-of',
    `select deed_id as "deedId", inspection_id as "inspectionId", model_id as "modelId"
     from evidence where id = $1`,
    [evidenceId],
    on,
  );
  return row ? findSubject(on, reach, row, today) : null;
}
