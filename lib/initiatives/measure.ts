import type { DateOnly } from '@/lib/platform/clock';

/** So với mức đặt ra; the same words as the database's enum. */
export const OPERATORS = ['at_least', 'at_most', 'exactly'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Mục tiêu của một chỉ số. */
export interface Goal {
  readonly operator: Operator;
  readonly target: number;
}

/** What had been achieved, cumulative, on a day. */
export interface Reading {
  readonly readOn: DateOnly;
  readonly achieved: number;
}

/** Một chỉ số as a form gives it; without an id it is a new one. */
export interface MeasureContent {
  readonly id: number | null;
  readonly name: string;
  readonly unitOfMeasure: string;
  readonly goal: Goal | null;
  /** Of a model that is put back: what had been read. */
  readonly readings: readonly Reading[];
}

/** Chỉ số của một mô hình, with its readings in order of time. */
export interface Measure extends MeasureContent {
  readonly id: number;
}

/** Đạt hay chưa đạt mục tiêu; null where there is no goal, or nothing was read yet. */
export function isMet(goal: Goal | null, achieved: number | null): boolean | null {
  if (goal === null || achieved === null) return null;
  if (goal.operator === 'at_least') return achieved >= goal.target;
  return goal.operator === 'at_most' ? achieved <= goal.target : achieved === goal.target;
}

/** What was read last. */
export const latest = ({ readings }: Pick<MeasureContent, 'readings'>): Reading | null =>
  readings.at(-1) ?? null;
