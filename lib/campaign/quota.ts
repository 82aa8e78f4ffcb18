import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import { sayPercent } from './percent';

/** Cách tính chỉ tiêu kiểm tra; the same words as the database's enum (domain.md section 7). */
export const QUOTA_RULES = ['by_class', 'percent_of_members', 'range'] as const;
export type QuotaRule = (typeof QUOTA_RULES)[number];

/** What a branch owes. Only the columns of the rule stand. */
export interface QuotaContent {
  readonly rule: QuotaRule;
  /** The day on which a branch's class, and its number of members, is taken. */
  readonly planDate: DateOnly;
  /** by_class: cuộc owed with and without a chi ủy. */
  readonly withCommittee: number | null;
  readonly withoutCommittee: number | null;
  /** percent_of_members: basis points of the members, at least and at most. */
  readonly percentBp: number | null;
  readonly percentMaxBp: number | null;
  /** A branch with fewer members than this owes the fixed number instead. */
  readonly smallBelow: number | null;
  readonly smallOwes: number | null;
  /** range: cuộc, at least and at most. */
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
}
export interface Issuer {
  readonly issuer: string;
  readonly reference: string;
}
export interface Quota extends QuotaContent {
  readonly id: number;
  readonly yearId: number;
  readonly yearCode: string;
  readonly startsOn: DateOnly;
  readonly endsOn: DateOnly;
  readonly issuers: readonly Issuer[];
  readonly version: number;
}

export const QUOTA_FAULTS = {
  'number-missing': 'Đồng chí vui lòng nhập số này.',
  'percent-missing': 'Đồng chí vui lòng nhập tỷ lệ phần trăm, ví dụ 30.',
  'small-half': 'Chi bộ ít đảng viên: đồng chí vui lòng nhập cả hai số, hoặc để trống cả hai.',
  order: 'Mức cao nhất không được thấp hơn mức thấp nhất.',
  'plan-outside': 'Ngày chốt phân loại phải nằm trong năm của chỉ tiêu.',
} as const;
type Fault = keyof typeof QUOTA_FAULTS;

/** Whether an upper number lies below its lower one. */
const above = (least: number | null, most: number | null) =>
  least !== null && most !== null && most < least;

/** What is wrong with a quota, each beside its field. */
export function checkQuota(
  quota: QuotaContent,
  year: { readonly startsOn: DateOnly; readonly endsOn: DateOnly },
): readonly (readonly [boolean, Fault, string])[] {
  const { rule } = quota;
  const byClass = rule === 'by_class';
  const percent = rule === 'percent_of_members';
  const range = rule === 'range';
  const half = (quota.smallBelow === null) !== (quota.smallOwes === null);
  return [
    [quota.planDate < year.startsOn || quota.planDate > year.endsOn, 'plan-outside', 'planDate'],
    [byClass && quota.withCommittee === null, 'number-missing', 'withCommittee'],
    [byClass && quota.withoutCommittee === null, 'number-missing', 'withoutCommittee'],
    [percent && quota.percentBp === null, 'percent-missing', 'percentBp'],
    [percent && above(quota.percentBp, quota.percentMaxBp), 'order', 'percentMaxBp'],
    [percent && half, 'small-half', quota.smallBelow === null ? 'smallBelow' : 'smallOwes'],
    [range && quota.rangeMin === null, 'number-missing', 'rangeMin'],
    [range && above(quota.rangeMin, quota.rangeMax), 'order', 'rangeMax'],
  ];
}

/** The quota with the numbers of its own rule only: what was typed under another rule is dropped. */
export function ofOwnRule<Q extends QuotaContent>(quota: Q): Q {
  const keep = <T>(rule: QuotaRule, value: T) => (quota.rule === rule ? value : null);
  return {
    ...quota,
    withCommittee: keep('by_class', quota.withCommittee),
    withoutCommittee: keep('by_class', quota.withoutCommittee),
    percentBp: keep('percent_of_members', quota.percentBp),
    percentMaxBp: keep('percent_of_members', quota.percentMaxBp),
    smallBelow: keep('percent_of_members', quota.smallBelow),
    smallOwes: keep('percent_of_members', quota.smallOwes),
    rangeMin: keep('range', quota.rangeMin),
    rangeMax: keep('range', quota.rangeMax),
  };
}

const said = (value: number | null) => (value === null ? '' : String(value));
const saidPercent = (bp: number | null) => (bp === null ? '' : sayPercent(bp, '.'));

/** The quota as its form shows it: issuers as rows. */
export function fieldsOfQuota(quota: Quota): FormValues & { readonly version: string } {
  const rows = quota.issuers.flatMap(({ issuer, reference }, place) => [
    [`issuers.${place}.issuer`, issuer],
    [`issuers.${place}.reference`, reference],
  ]);
  return {
    rule: quota.rule,
    planDate: quota.planDate,
    withCommittee: said(quota.withCommittee),
    withoutCommittee: said(quota.withoutCommittee),
    percentBp: saidPercent(quota.percentBp),
    percentMaxBp: saidPercent(quota.percentMaxBp),
    smallBelow: said(quota.smallBelow),
    smallOwes: said(quota.smallOwes),
    rangeMin: said(quota.rangeMin),
    rangeMax: said(quota.rangeMax),
    ...Object.fromEntries(rows),
    version: String(quota.version),
  };
}

/** The quota as its command takes it: issuers as a list. */
export function inputOfQuota(quota: Quota): FormValues {
  const plain = Object.entries(fieldsOfQuota(quota)).filter(([key]) => !key.includes('.'));
  // A list of records is no form value by type, but it is what the command takes, and plain JSON.
  const issuers = quota.issuers as unknown as readonly string[];
  return { ...Object.fromEntries(plain), issuers };
}
