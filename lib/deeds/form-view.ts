import type { DateOnly } from '@/lib/platform/clock';
import { formatDate, wordChoices } from '@/lib/platform/format';
import type { Catalogue } from './choice-store';
import type { Deed } from './deed';
import { formOfDeed } from './deed';
import type { readDeedForm } from './read-deed-form';
import { DEED_LEVEL_WORDS } from './view';

type Form = Extract<Awaited<ReturnType<(typeof readDeedForm)['execute']>>, { ok: true }>['value'];
interface Choice {
  readonly value: string;
  readonly text: string;
}
const choose = (all: readonly { readonly id: number; readonly name: string }[]): Choice[] =>
  all.map(({ id, name }) => ({ value: String(id), text: name }));

/** What the fields of a deed choose from. */
export interface DeedChoices {
  readonly groups: readonly Choice[];
  readonly standards: readonly Choice[];
  readonly levels: readonly Choice[];
  /** Examples of measurable targets, by group. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly year: { readonly from: DateOnly; readonly to: DateOnly };
}

type Examples = readonly { readonly groupId: number; readonly text: string }[];

function choicesOf(
  { groups, standards }: Pick<Catalogue, 'groups' | 'standards'>,
  examples: Examples,
  year: DeedChoices['year'],
): DeedChoices {
  const byGroup: Record<string, string[]> = {};
  for (const { groupId, text } of examples) {
    byGroup[groupId] = [...(byGroup[groupId] ?? []), text];
  }
  return {
    groups: choose(groups),
    standards: choose(standards),
    levels: wordChoices(DEED_LEVEL_WORDS),
    examples: byGroup,
    year,
  };
}

const FOR_WORDS = {
  self: 'Của tôi',
  member: 'Ghi thay đảng viên',
  unit: 'Của tập thể',
} as const;

/** The year's defaults and what the last deed chose: one sentence is then enough. */
function initialOf({ catalogue, last, today }: Form) {
  const { year, groups, standards } = catalogue;
  const group = groups.find(({ id }) => id === last?.groupId) ?? groups[0];
  const known = standards.filter(({ id }) => last?.standardIds.includes(id));
  const chosen = known.length > 0 ? known : standards.slice(0, 1);
  return {
    groupId: group ? String(group.id) : '',
    standardIds: chosen.map(({ id }) => String(id)),
    levels: last && last.levels.length > 0 ? last.levels : ['grassroots'],
    startsOn: today,
    dueOn: year?.to ?? '',
  };
}

export function presentDeedForm(form: Form) {
  const { whose, may, unit, units, members, catalogue, today } = form;
  const year = catalogue.year;
  const initial = initialOf(form);
  const nameIn = (all: readonly { id: number; name: string }[], id: string) =>
    all.find((one) => String(one.id) === id)?.name ?? '';
  return {
    whose,
    tabs:
      may.length < 2
        ? []
        : may.map((one) => ({
            text: FOR_WORDS[one],
            href: `/deeds/new?for=${one}`,
            current: one === whose,
          })),
    unit: unit && { id: String(unit.id), name: unit.name },
    /** The unit still to be chosen, or to be changed. */
    units: units.length > 1 ? choose(units) : [],
    members: choose(members),
    year: year && { code: year.code, theme: year.theme },
    choices: year ? choicesOf(catalogue, form.examples, { from: year.from, to: year.to }) : null,
    initial,
    /** What the short form takes for granted, in words. */
    defaults: [
      nameIn(catalogue.groups, initial.groupId),
      ...initial.standardIds.map((id) => nameIn(catalogue.standards, id)),
      year ? `từ ${formatDate(today)} đến ${formatDate(year.to)}` : '',
    ].filter(Boolean),
    draftKey: `deed.register:${whose}:${unit?.id ?? ''}`,
  };
}
export type DeedFormView = ReturnType<typeof presentDeedForm>;

/** The same form over a deed that is there. */
export function presentDeedChange({
  deed,
  catalogue,
  examples,
}: {
  readonly deed: Deed;
  readonly catalogue: Catalogue;
  readonly examples: Examples;
}) {
  const { version, ...initial } = formOfDeed(deed);
  const withOwn = <Item extends { readonly id: number }>(all: readonly Item[], own: Item[]) => [
    ...all,
    ...own.filter(({ id }) => !all.some((one) => one.id === id)),
  ];
  const standards = deed.standardIds.map((id, index) => ({
    id,
    name: deed.standards[index] ?? `Chuẩn mực ${index + 1}`,
  }));
  const groups = withOwn(catalogue.groups, [{ id: deed.groupId, name: deed.groupName }]);
  return {
    owner: deed.memberName ?? deed.unitName,
    unitId: String(deed.unitId),
    initial,
    fixed: { deedId: String(deed.id), version },
    choices: choicesOf(
      { groups, standards: withOwn(catalogue.standards, standards) },
      examples,
      deed.year,
    ),
  };
}
