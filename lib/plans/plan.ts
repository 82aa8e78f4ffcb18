import type { BlocId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';

/** Kế hoạch năm của một đơn vị. */
export interface UnitPlan {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly yearId: number;
  /** "2022". */
  readonly year: string;
  readonly body: string;
  readonly recorder: string | null;
  /** "14:05 05/06/2022" in Việt Nam. */
  readonly recordedAt: string;
  readonly version: number;
}

/** The plan as its form holds it. */
export const formOfPlan = ({
  body,
  version,
}: Pick<UnitPlan, 'body' | 'version'>): FormValues & { readonly version: string } => ({
  body,
  version: String(version),
});
