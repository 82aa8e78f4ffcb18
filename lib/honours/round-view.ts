import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { spanOf } from '@/lib/campaign/year-view';
import type { UnitKind } from '@/lib/hierarchy/store';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { Candidates } from './candidates';
import { formOfRound, type Recipient, type RecipientKind, type Round } from './honour';
import { levelsOf } from './rules';
import { LEVEL_WORDS, levelChoices, RECIPIENT_WORDS, sayCounts } from './view';

const linesOf = (round: Round) => [
  { title: 'Số quyết định', text: round.decisionNumber },
  { title: 'Ngày quyết định', text: formatDate(round.decidedOn) },
  { title: 'Cấp khen', text: LEVEL_WORDS[round.level] },
  { title: 'Hình thức', text: round.form },
  { title: 'Thành tích, dịp khen', text: round.occasion },
];
const GROUPS: readonly (readonly [RecipientKind, string])[] = [
  ['collective', 'Tập thể'],
  ['member', 'Đảng viên'],
  ['non_member', 'Quần chúng'],
];
const listHref = (round: Round) =>
  address('/honours', { unitId: round.unitId, year: round.decidedOn.slice(0, 4) });

/** One round: the decision, and everybody it honours whom one may see. */
export function presentRound(round: Round, mayWrite: boolean) {
  const counts = sayCounts(round.recipients);
  return {
    back: { name: 'Khen thưởng', href: round.whole ? listHref(round) : '/honours' },
    about: `Đợt khen thưởng · ${round.unitName}`,
    title: `Quyết định ${round.decisionNumber}`,
    marks: [{ tone: 'neutral' as const, text: LEVEL_WORDS[round.level] }],
    lines: [
      ...linesOf(round),
      { title: round.whole ? 'Khen thưởng' : 'Trong phạm vi của đồng chí', text: counts },
    ],
    entered: sayEntered(round),
    groups: GROUPS.map(([kind, name]) => {
      const of = round.recipients.filter(({ recipient }) => recipient === kind);
      return {
        name: `${name} (${formatCount(of.length)})`,
        recipients: of.map((one) => ({
          id: one.id,
          href: `/honours/recipients/${one.id}`,
          name: one.name,
          unit: one.name === one.unitName ? null : one.unitName,
        })),
      };
    }).filter(({ recipients }) => recipients.length > 0),
    actions: mayWrite
      ? {
          row: { roundId: String(round.id), version: String(round.version) },
          changeHref: `/honours/${round.id}/change`,
        }
      : null,
  };
}

/** One who was honoured, with the decision. */
export function presentCommendation(round: Round, recipient: Recipient, mayWrite: boolean) {
  const roundHref = `/honours/${round.id}`;
  return {
    back: { name: `Quyết định ${round.decisionNumber}`, href: roundHref },
    about: `${RECIPIENT_WORDS[recipient.recipient]} · ${recipient.unitName}`,
    title: recipient.name,
    marks: [{ tone: 'neutral' as const, text: LEVEL_WORDS[round.level] }],
    lines: [...linesOf(round), { title: 'Đơn vị ra quyết định', text: round.unitName }],
    entered: sayEntered(round),
    roundHref,
    actions: mayWrite
      ? {
          row: { commendationId: String(recipient.id), version: String(round.version) },
          changeHref: `${roundHref}/change`,
        }
      : null,
  };
}

const USUAL_FORMS = ['Giấy khen', 'Bằng khen', 'Biểu dương', 'Thư khen'];
interface FormOf {
  readonly years: readonly CampaignYear[];
  readonly candidates: Candidates;
  readonly forms: readonly string[];
}

/** What both forms of a round show to choose from. A unit that decides at one level is not asked which. */
function choicesFor({ candidates, forms }: FormOf, unit: UnitId, kind: UnitKind) {
  const levels = levelsOf(kind);
  return {
    levels: levelChoices(levels),
    issuer: unit,
    candidates,
    forms: [...new Set([...forms, ...USUAL_FORMS])],
  };
}

/** The empty form of a unit. */
export function presentNewRound(
  form: FormOf & {
    readonly unit: { readonly id: UnitId; readonly kind: UnitKind };
    readonly today: DateOnly;
  },
) {
  const { unit } = form;
  return {
    draftKey: `honour.round.record:${unit.id}`,
    fixed: { unitId: String(unit.id) },
    initial: { level: levelsOf(unit.kind)[0] ?? '' },
    done: { href: address('/honours', { unitId: unit.id }) },
    within: spanOf(form.years, form.today),
    ...choicesFor(form, unit.id, unit.kind),
  };
}

/** The form of a round in the book. */
export function presentRoundChange(form: FormOf & { readonly round: Round }) {
  const { round } = form;
  const { version, ...initial } = formOfRound(round);
  return {
    draftKey: `honour.round.change:${round.id}`,
    fixed: { roundId: String(round.id), version },
    initial,
    done: { href: `/honours/${round.id}` },
    within: spanOf(form.years, round.decidedOn),
    ...choicesFor(form, round.unitId, round.unitKind),
  };
}
