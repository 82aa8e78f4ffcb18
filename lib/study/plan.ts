import type { UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';

/** Hình thức sinh hoạt; the same words as the database's enum. */
export const SESSION_KINDS = ['plenary', 'in_branch', 'thematic', 'contest', 'talk'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** Đối tượng dự. */
export const AUDIENCES = ['party', 'key_cadres', 'youth_union', 'veterans', 'delegates'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Một buổi sinh hoạt sắp tới. */
export interface Plan {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly kind: SessionKind;
  readonly audience: Audience;
  readonly topic: string;
  readonly plannedOn: DateOnly;
  readonly place: string | null;
  readonly recorder: string | null;
  readonly version: number;
}

/** The plan as its form holds it. */
export function formOfPlan(plan: Plan): FormValues & { readonly version: string } {
  return {
    kind: plan.kind,
    audience: plan.audience,
    topic: plan.topic,
    plannedOn: plan.plannedOn,
    place: plan.place ?? '',
    version: String(plan.version),
  };
}
