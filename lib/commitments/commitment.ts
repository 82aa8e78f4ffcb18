import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import type { ReviewKind } from './rules';

/** Một phần của bản cam kết (chính trị tư tưởng; đạo đức, lối sống …): the campaign's own data. */
export interface Section {
  readonly id: number;
  readonly name: string;
}
export interface Entry {
  readonly sectionId: number;
  readonly body: string;
}
export interface Review {
  readonly kind: ReviewKind;
  readonly body: string;
  readonly submittedOn: DateOnly;
}

/** Bản cam kết tu dưỡng, rèn luyện. */
export interface Commitment {
  readonly id: number;
  readonly blocId: BlocId;
  readonly memberId: MemberId;
  readonly memberName: string;
  /** The branch it was handed in to, or that has confirmed it. */
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly year: {
    readonly id: number;
    readonly code: string;
    readonly theme: string;
    readonly startsOn: DateOnly;
    readonly endsOn: DateOnly;
  };
  readonly submittedOn: DateOnly;
  readonly confirmedOn: DateOnly | null;
  readonly confirmedBy: number | null;
  readonly confirmer: string | null;
  readonly returnedOn: DateOnly | null;
  readonly returnReason: string | null;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
  readonly entries: readonly (Entry & { readonly name: string })[];
  readonly reviews: readonly Review[];
}

/** The field of a section in a form: sections are rows of the campaign, so their fields are named by their ids. */
export const sectionField = (sectionId: number) => `section-${sectionId}`;

/** The texts as the form holds them. */
export const formOfEntries = (entries: readonly Entry[]): FormValues =>
  Object.fromEntries(entries.map(({ sectionId, body }) => [sectionField(sectionId), body]));

/** The commitment as its form holds it. */
export const formOfCommitment = (
  commitment: Pick<Commitment, 'entries' | 'version'>,
): FormValues & { readonly version: string } => ({
  ...formOfEntries(commitment.entries),
  version: String(commitment.version),
});

/** The review as its form holds it. */
export const formOfReview = (
  commitment: Pick<Commitment, 'reviews' | 'version'>,
  kind: ReviewKind,
): FormValues & { readonly version: string } => ({
  body: commitment.reviews.find((review) => review.kind === kind)?.body ?? '',
  version: String(commitment.version),
});

/** A commitment in the version one has seen, as the commands for several name it: "12:3". */
export const markOf = ({ id, version }: { readonly id: number; readonly version: number }) =>
  `${id}:${version}`;
