import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYearsOrAll, spanOf } from '@/lib/campaign/year-view';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { KindTotal, ListedOutput } from './list-store';
import { formOfOutput, OTHER_KIND, type Output, type OutputContent, USUAL_KINDS } from './output';

/** "3.700 tờ". */
export const sayQuantity = ({
  quantity,
  unitOfMeasure,
}: Pick<OutputContent, 'quantity' | 'unitOfMeasure'>) =>
  `${formatCount(quantity)} ${unitOfMeasure}`;

const byName = new Intl.Collator('vi');
/** The usual kinds and those entered so far, each once. */
const choicesOf = (kinds: readonly string[]) =>
  [...new Set([...USUAL_KINDS, ...kinds])]
    .sort(byName.compare)
    .map((kind) => ({ value: kind, text: kind }));

interface Book {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly rows: readonly ListedOutput[];
  readonly count: number;
  readonly totals: readonly KindTotal[];
  readonly kinds: readonly string[];
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
  readonly q: string;
  readonly kind: string | null;
}

/** Sổ sản phẩm tuyên truyền, a page of it. */
export function presentOutputs(book: Book) {
  const { unit, year, q, kind } = book;
  const filtered = { unitId: unit.id, year: year?.code ?? 'all', q, kind };
  const sums = book.totals.map((total) => `${total.kind} ${sayQuantity(total)}`);
  return {
    unit: unit.name,
    booksHref: address('/books', { unitId: unit.id }),
    years: presentYearsOrAll('/propaganda', book.years, year, filtered),
    hidden: { unitId: String(unit.id), year: filtered.year },
    q,
    kind: kind ?? '',
    kinds: choicesOf(book.kinds),
    filtered: q !== '' || kind !== null,
    summary: [`${formatCount(book.count)} lần phát hành`, ...sums].join(' · '),
    entries: book.mayWrite
      ? [
          {
            href: address('/propaganda/new', { unitId: unit.id }),
            text: 'Ghi sản phẩm tuyên truyền',
          },
        ]
      : [],
    rows: book.rows.map((row) => ({
      id: row.id,
      href: `/propaganda/${row.id}`,
      about: [formatDate(row.issuedOn), row.kind, row.unitId === unit.id ? null : row.unitName]
        .filter(Boolean)
        .join(' · '),
      title: row.title,
      lines: [[sayQuantity(row), row.recipients].filter(Boolean).join(' · ')],
      marks: [],
      recorder: row.recorder,
    })),
    firstHref: book.first ? null : address('/propaganda', filtered),
    nextHref: book.next === null ? null : address('/propaganda', { ...filtered, after: book.next }),
  };
}

/** One output with everything written of it, and what can be done with it. */
export function presentOutput(output: Output, mayWrite: boolean) {
  const year = output.issuedOn.slice(0, 4);
  return {
    back: {
      name: 'Sản phẩm tuyên truyền',
      href: address('/propaganda', { unitId: output.unitId, year }),
    },
    about: `${output.kind} · ${output.unitName}`,
    title: output.title,
    marks: [],
    lines: [
      { title: 'Ngày phát hành', text: formatDate(output.issuedOn) },
      { title: 'Số lượng', text: sayQuantity(output) },
      ...(output.recipients ? [{ title: 'Nơi nhận', text: output.recipients }] : []),
    ],
    entered: sayEntered(output),
    actions: mayWrite
      ? {
          row: { outputId: String(output.id), version: String(output.version) },
          changeHref: `/propaganda/${output.id}/change`,
        }
      : null,
  };
}

const formChoices = (kinds: readonly string[]) => [
  ...choicesOf(kinds),
  { value: OTHER_KIND, text: 'Loại khác' },
];

/** The empty form of a unit. */
export const presentNewOutput = (form: {
  readonly unit: { readonly id: UnitId };
  readonly years: readonly CampaignYear[];
  readonly kinds: readonly string[];
  readonly today: DateOnly;
}) => ({
  draftKey: `propaganda.record:${form.unit.id}`,
  fixed: { unitId: String(form.unit.id) },
  done: { href: address('/propaganda', { unitId: form.unit.id }) },
  within: spanOf(form.years, form.today),
  kinds: formChoices(form.kinds),
});

/** The form of one in the book. */
export function presentOutputChange(form: {
  readonly output: Output;
  readonly years: readonly CampaignYear[];
  readonly kinds: readonly string[];
}) {
  const { version, ...initial } = formOfOutput(form.output);
  return {
    draftKey: `propaganda.change:${form.output.id}`,
    fixed: { outputId: String(form.output.id), version },
    initial,
    done: { href: `/propaganda/${form.output.id}` },
    within: spanOf(form.years, form.output.issuedOn),
    kinds: formChoices(form.kinds),
  };
}
