import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { DateOnly } from '@/lib/platform/clock';
import type { RecipientKind } from './honour';

/** Căn cứ công khai gương của một người: the enum `publication_basis`. */
export const BASES = ['consent', 'law'] as const;
export type Basis = (typeof BASES)[number];

interface Story {
  readonly recipient: RecipientKind;
  /** Lĩnh vực. */
  readonly field: string;
  readonly title: string;
  readonly story: string;
  readonly recordedOn: DateOnly;
  /** What allows naming a person in public, and the paper that says so. */
  readonly basis: Basis | null;
  readonly basisDocument: string | null;
  /** Null: kept among those who enter and read. */
  readonly publishedOn: DateOnly | null;
}
/** Gương người tốt, việc tốt, as its form says it. */
export interface ExampleContent extends Story {
  /** The unit that is the example, or to which a team or a person who is no member belongs. */
  readonly place: UnitId | null;
  readonly memberId: MemberId | null;
  readonly named: string | null;
}
/** One in the register. */
export interface Example extends Story {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly memberId: MemberId | null;
  readonly name: string;
  readonly recorder: string | null;
  readonly recordedAt: DateOnly;
  readonly version: number;
}

/** The example as its form holds it. */
export function formOfExample(example: Example): FormValues & { readonly version: string } {
  const { recipient, memberId, unitId, name, unitName } = example;
  const isUnit = recipient === 'collective' && name === unitName;
  const who =
    memberId === null
      ? { place: [String(unitId)], named: isUnit ? '' : name }
      : { member: [String(memberId)] };
  const publication =
    recipient === 'collective'
      ? {}
      : { basis: example.basis ?? '', basisDocument: example.basisDocument ?? '' };
  return {
    recipient,
    ...who,
    field: example.field,
    title: example.title,
    story: example.story,
    recordedOn: example.recordedOn,
    ...publication,
    publishedOn: example.publishedOn ?? '',
    version: String(example.version),
  };
}

/** Whom the example names, to be looked up. */
export const namedIn = ({ place, memberId }: ExampleContent) => ({
  collectives: place === null ? [] : [place],
  members: memberId === null ? [] : [memberId],
  others: [],
});
