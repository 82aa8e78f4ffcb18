import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import type { FormValues } from '@/lib/access/outcome';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';

/** Cấp khen. The same words as the database's enum `award_level`. */
export const LEVELS = ['grassroots', 'bloc', 'province', 'central'] as const;
export type Level = (typeof LEVELS)[number];
/** Tập thể, đảng viên, quần chúng: the enum `recipient_kind`. */
export type RecipientKind = 'collective' | 'member' | 'non_member';

/** Somebody, or a group, who stands in no list: known by name and by the unit they belong to. */
export interface Other {
  readonly recipient: 'collective' | 'non_member';
  readonly name: string;
  readonly unitId: UnitId;
}
/** What a decision says. */
export interface Decision {
  readonly level: Level;
  readonly decisionNumber: string;
  readonly decidedOn: DateOnly;
  readonly form: string;
  readonly occasion: string;
}
/** Đợt khen thưởng, as its form says it: the decision and everybody it honours. */
export interface RoundContent extends Decision {
  readonly collectives: readonly UnitId[];
  readonly members: readonly MemberId[];
  readonly others: readonly Other[];
}

/** Một người, một tập thể được khen. */
export interface Recipient {
  readonly id: number;
  readonly recipient: RecipientKind;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly memberId: MemberId | null;
  readonly name: string;
}
export interface Round extends Decision {
  readonly id: number;
  readonly blocId: BlocId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
  /** Those that the reader may see. */
  readonly recipients: readonly Recipient[];
  /** The reader sees all of them. */
  readonly whole: boolean;
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
  readonly version: number;
}

/** A collective that is a unit itself, not a team within one. */
export const isUnit = ({ recipient, name, unitName }: Recipient) =>
  recipient === 'collective' && name === unitName;

/** The round as its form holds it. */
export function formOfRound(round: Round): FormValues & { readonly version: string } {
  const units = round.recipients.filter(isUnit);
  const members = round.recipients.filter(({ memberId }) => memberId !== null);
  const others = round.recipients.filter((one) => one.memberId === null && !isUnit(one));
  return {
    level: round.level,
    decisionNumber: round.decisionNumber,
    decidedOn: round.decidedOn,
    form: round.form,
    occasion: round.occasion,
    collectives: units.map(({ unitId }) => String(unitId)),
    members: members.map(({ memberId }) => String(memberId)),
    ...Object.fromEntries(
      others.flatMap(({ recipient, name, unitId }, place) => [
        [`others.${place}.recipient`, recipient],
        [`others.${place}.name`, name],
        [`others.${place}.unitId`, String(unitId)],
      ]),
    ),
    version: String(round.version),
  };
}
