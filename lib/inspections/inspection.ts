import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';

/** Kiểm tra và giám sát, counted apart; the same words as the database's enum. */
export const KINDS = ['inspection', 'supervision'] as const;
export type InspectionKind = (typeof KINDS)[number];

/** Trong kế hoạch, đang tiến hành, đã kết thúc, đã hủy. */
export const STATES = ['planned', 'under_way', 'completed', 'cancelled'] as const;
export type InspectionState = (typeof STATES)[number];

/** Đảng viên được kiểm tra, with the result for this one. */
export interface Inspected {
  readonly memberId: MemberId;
  readonly result: string | null;
}

/** What a plan says of a cuộc: on what, of whom, about which time, when, how. */
export interface PlanContent {
  readonly kind: InspectionKind;
  readonly content: string;
  /** Đối tượng, in words. */
  readonly subjectMatter: string | null;
  /** Mốc thời gian được kiểm tra. */
  readonly examinedFrom: DateOnly | null;
  readonly examinedTo: DateOnly | null;
  readonly method: string | null;
  readonly members: readonly Inspected[];
}

/** What the record of a completed cuộc says beyond that. */
export interface RecordContent extends PlanContent {
  /** The day the cuộc was completed. */
  readonly heldOn: DateOnly;
  readonly selfReportReceived: boolean;
  readonly branchMeetingOn: DateOnly | null;
  readonly strengths: string | null;
  readonly shortcomings: string | null;
  readonly conclusion: string;
  readonly remedyDueOn: DateOnly | null;
}

export interface InspectedMember extends Inspected {
  readonly name: string;
}

/** Một cuộc kiểm tra, giám sát đảng viên của chi bộ. */
export interface Inspection extends Omit<RecordContent, 'heldOn' | 'conclusion' | 'members'> {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  readonly state: InspectionState;
  readonly plannedOn: DateOnly | null;
  readonly heldOn: DateOnly | null;
  readonly conclusion: string | null;
  readonly followedUpOn: DateOnly | null;
  readonly members: readonly InspectedMember[];
  /** Who entered it, and on which day. */
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

/** One ticked member as the form holds it: the id, and after a space the result. */
export const formOfInspected = ({ memberId, result }: Inspected) =>
  result ? `${memberId} ${result}` : String(memberId);

type Versioned = FormValues & { readonly version: string };

/** The plan as its form holds it. */
export function formOfPlan(inspection: Inspection): Versioned {
  return {
    kind: inspection.kind,
    content: inspection.content,
    subjectMatter: inspection.subjectMatter ?? '',
    examinedFrom: inspection.examinedFrom ?? '',
    examinedTo: inspection.examinedTo ?? '',
    method: inspection.method ?? '',
    members: inspection.members.map(formOfInspected),
    plannedOn: inspection.plannedOn ?? '',
    version: String(inspection.version),
  };
}

/** The record as its form holds it; of a planned cuộc, with everything the plan has said already. */
export function formOfRecord(inspection: Inspection): Versioned {
  const { plannedOn: _, ...plan } = formOfPlan(inspection);
  return {
    ...plan,
    version: String(inspection.version),
    heldOn: inspection.heldOn ?? '',
    ...(inspection.selfReportReceived ? { selfReportReceived: 'on' } : {}),
    branchMeetingOn: inspection.branchMeetingOn ?? '',
    strengths: inspection.strengths ?? '',
    shortcomings: inspection.shortcomings ?? '',
    conclusion: inspection.conclusion ?? '',
    remedyDueOn: inspection.remedyDueOn ?? '',
  };
}
