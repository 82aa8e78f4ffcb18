import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import type { Contents, DeedKind, DeedLevel, Standing } from './rules';

/** What a form says about a deed. */
export interface DeedContent extends Contents {
  readonly title: string;
  readonly groupId: number;
  /** Chỉ tiêu đo được. */
  readonly measurableTarget: string | null;
  readonly startsOn: DateOnly;
  readonly dueOn: DateOnly;
  readonly levels: readonly DeedLevel[];
  readonly standardIds: readonly number[];
}

/** Việc làm tốt. */
export interface Deed extends DeedContent {
  readonly id: number;
  readonly blocId: BlocId;
  /** The unit whose deed it is; for a member's deed, the branch of that time. */
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitClosedOn: DateOnly | null;
  readonly kind: DeedKind;
  readonly memberId: MemberId | null;
  readonly memberName: string | null;
  readonly groupName: string;
  readonly standards: readonly string[];
  readonly year: {
    readonly id: number;
    readonly code: string;
    readonly from: DateOnly;
    readonly to: DateOnly;
  };
  readonly standing: Standing;
  readonly confirmer: string | null;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

/** The deed as its form holds it. */
export function formOfDeed(deed: Deed): FormValues & { readonly version: string } {
  return {
    title: deed.title,
    groupId: String(deed.groupId),
    studyContent: deed.studyContent,
    practiceContent: deed.practiceContent,
    exampleContent: deed.exampleContent,
    measurableTarget: deed.measurableTarget ?? '',
    startsOn: deed.startsOn,
    dueOn: deed.dueOn,
    levels: deed.levels,
    standardIds: deed.standardIds.map(String),
    version: String(deed.version),
  };
}

/** A deed in the version one has seen, as the commands for several name it: "12:3". */
export const markOf = (deed: { readonly id: number; readonly version: number }): string =>
  `${deed.id}:${deed.version}`;
