import type { UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import { sayPercent } from './percent';

/**
 * Figures that a number may be set for, as lib/figures names them (a test holds the two together: that folder stands
 * higher and cannot be asked from here).
 */
export const TARGET_FIGURES = [
  'admissions',
  'inspection-quota',
  'inspections',
  'inspected-members',
  'deeds-collective',
  'deeds-individual',
  'commitments',
  'reports-submitted',
  'reports-on-time',
  'commendations-collective',
  'commendations-individual',
  'good-examples-collective',
  'good-examples-individual',
  'models',
  'breakthrough-items',
  'limitation-items',
  'study-sessions',
  'study-participation',
] as const;
export const TARGET_MEASURES = ['count', 'share'] as const;

/** Chỉ tiêu phải đạt: at least so many, or at least such a share of the base. */
export interface TargetContent {
  readonly figure: string;
  readonly issuer: string;
  readonly reference: string;
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
  readonly measure: (typeof TARGET_MEASURES)[number];
  readonly countMin: number | null;
  readonly shareMinBp: number | null;
}
export interface SetTarget extends TargetContent {
  readonly id: number;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly version: number;
}

export const TARGET_FAULTS = {
  order: 'Ngày kết thúc phải sau ngày bắt đầu.',
  'number-missing': 'Đồng chí vui lòng nhập số phải đạt.',
  'percent-missing': 'Đồng chí vui lòng nhập tỷ lệ phải đạt, ví dụ 85.',
} as const;

/** What is wrong with a target, each beside its field. */
export function checkTarget(
  target: TargetContent,
): readonly (readonly [boolean, keyof typeof TARGET_FAULTS, string])[] {
  const { measure, countMin, shareMinBp } = target;
  return [
    [target.endsOn <= target.startsOn, 'order', 'endsOn'],
    [measure === 'count' && countMin === null, 'number-missing', 'countMin'],
    [measure === 'share' && shareMinBp === null, 'percent-missing', 'shareMinBp'],
  ];
}

/** The target with the one number that its measure means. */
export const ofOwnMeasure = <T extends TargetContent>(target: T): T => ({
  ...target,
  countMin: target.measure === 'count' ? target.countMin : null,
  shareMinBp: target.measure === 'share' ? target.shareMinBp : null,
});

/** The target as its form holds it. */
export function formOfTarget(target: SetTarget): FormValues & { readonly version: string } {
  return {
    figure: target.figure,
    issuer: target.issuer,
    reference: target.reference,
    startsOn: target.startsOn,
    endsOn: target.endsOn,
    measure: target.measure,
    countMin: target.countMin === null ? '' : String(target.countMin),
    shareMinBp: target.shareMinBp === null ? '' : sayPercent(target.shareMinBp, '.'),
    version: String(target.version),
  };
}
