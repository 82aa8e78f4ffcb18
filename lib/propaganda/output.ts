import type { BlocId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';

/** Loại sản phẩm that every bloc begins with; what it enters besides becomes a choice of its own. */
export const USUAL_KINDS: readonly string[] = ['Tin, bài', 'Tờ gấp', 'Pa-nô', 'Tài liệu'];
/** In the form: a kind that is not among the choices. */
export const OTHER_KIND = 'other';

export interface OutputContent {
  readonly kind: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitOfMeasure: string;
  readonly recipients: string | null;
  readonly issuedOn: DateOnly;
}

/** Một sản phẩm tuyên truyền of a unit. */
export interface Output extends OutputContent {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

/** As its form holds it. */
export function formOfOutput(output: Output): FormValues & { readonly version: string } {
  const { kind, title, quantity, unitOfMeasure, recipients, issuedOn, version } = output;
  return {
    kind,
    title,
    quantity: String(quantity),
    unitOfMeasure,
    recipients: recipients ?? '',
    issuedOn,
    version: String(version),
  };
}
