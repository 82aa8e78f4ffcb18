import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYearsOrAll, spanOf } from '@/lib/campaign/year-view';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate, wordChoices } from '@/lib/platform/format';
import {
  formOfInitiative,
  type Initiative,
  type InitiativeKind,
  type Resolution,
} from './initiative';
import type { ListedInitiative } from './initiative-store';

export const KIND_WORDS: Readonly<Record<InitiativeKind, string>> = {
  breakthrough: 'Khâu đột phá',
  limitation: 'Hạn chế, yếu kém',
};
export const KIND_CHOICES = wordChoices(KIND_WORDS);
export const STATE_CHOICES = [
  { value: 'open', text: 'Chưa giải quyết xong' },
  { value: 'resolved', text: 'Đã giải quyết xong' },
];

const markOf = (resolution: Resolution | null) =>
  resolution
    ? {
        tone: 'good' as const,
        text: `Đã giải quyết xong ngày ${formatDate(resolution.resolvedOn)}`,
      }
    : { tone: 'warn' as const, text: 'Chưa giải quyết xong' };

interface Book {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly rows: readonly ListedInitiative[];
  readonly totals: { readonly all: number; readonly resolved: number };
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
  readonly q: string;
  readonly kind: InitiativeKind | null;
  readonly state: 'open' | 'resolved' | null;
}

/** Sổ khâu đột phá; hạn chế, yếu kém, a page of it. */
export function presentInitiatives(book: Book) {
  const { unit, year, q, kind, state, totals } = book;
  const filtered = { unitId: unit.id, year: year?.code ?? 'all', q, kind, state };
  const formOf = (of: InitiativeKind) => ({
    href: address('/initiatives/new', { unitId: unit.id, kind: of }),
    text: of === 'breakthrough' ? 'Đăng ký khâu đột phá' : 'Đăng ký hạn chế, yếu kém',
  });
  return {
    unit: unit.name,
    booksHref: address('/books', { unitId: unit.id }),
    years: presentYearsOrAll('/initiatives', book.years, year, filtered),
    hidden: { unitId: String(unit.id), year: filtered.year },
    q,
    kind: kind ?? '',
    state: state ?? '',
    filtered: q !== '' || kind !== null || state !== null,
    summary: `${formatCount(totals.all)} nội dung · đã giải quyết xong ${formatCount(totals.resolved)}/${formatCount(totals.all)}`,
    entries: book.mayWrite ? [formOf('breakthrough'), formOf('limitation')] : [],
    rows: book.rows.map((row) => ({
      id: row.id,
      href: `/initiatives/${row.id}`,
      about: [
        `Đăng ký ${formatDate(row.registeredOn)}`,
        KIND_WORDS[row.kind],
        row.unitId === unit.id ? null : row.unitName,
      ]
        .filter(Boolean)
        .join(' · '),
      title: row.title,
      lines: row.resolution?.result ? [row.resolution.result] : [],
      marks: [markOf(row.resolution)],
      recorder: row.recorder,
    })),
    firstHref: book.first ? null : address('/initiatives', filtered),
    nextHref:
      book.next === null ? null : address('/initiatives', { ...filtered, after: book.next }),
  };
}

/** One initiative with everything written of it, and what can be done with it. */
export function presentInitiative(initiative: Initiative, mayWrite: boolean) {
  const { resolution } = initiative;
  const here = `/initiatives/${initiative.id}`;
  const years = initiative.registeredOn.slice(0, 4);
  return {
    back: {
      name: 'Khâu đột phá; hạn chế, yếu kém',
      href: address('/initiatives', { unitId: initiative.unitId, year: years }),
    },
    about: `${KIND_WORDS[initiative.kind]} · ${initiative.unitName}`,
    title: initiative.title,
    marks: [markOf(resolution)],
    lines: [
      { title: 'Ngày đăng ký', text: formatDate(initiative.registeredOn) },
      ...(resolution
        ? [
            { title: 'Ngày giải quyết xong', text: formatDate(resolution.resolvedOn) },
            { title: 'Kết quả', text: resolution.result ?? 'Chưa ghi' },
          ]
        : []),
    ],
    entered: sayEntered(initiative),
    actions: mayWrite
      ? {
          row: { initiativeId: String(initiative.id), version: String(initiative.version) },
          changeHref: `${here}/change`,
          resolveHref: resolution ? null : `${here}/resolve`,
        }
      : null,
  };
}

/** The empty form of a unit. */
export const presentNewInitiative = (form: {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly years: readonly CampaignYear[];
  readonly today: DateOnly;
  readonly kind: InitiativeKind;
}) => ({
  draftKey: `initiative.register:${form.unit.id}`,
  fixed: { unitId: String(form.unit.id) },
  initial: { kind: form.kind },
  done: { href: address('/initiatives', { unitId: form.unit.id }) },
  within: spanOf(form.years, form.today),
});

/** The form of one in the book; of its resolution alone where that is what is asked for. */
export function presentInitiativeChange(
  {
    initiative,
    years,
    today,
  }: { initiative: Initiative; years: readonly CampaignYear[]; today: DateOnly },
  part: 'all' | 'resolution',
) {
  const { version, ...all } = formOfInitiative(initiative);
  const whole = part === 'all';
  return {
    draftKey: `initiative.${whole ? 'change' : 'resolve'}:${initiative.id}`,
    fixed: { initiativeId: String(initiative.id), version },
    initial: whole ? all : {},
    done: { href: `/initiatives/${initiative.id}` },
    within: spanOf(years, whole ? initiative.registeredOn : today),
  };
}
