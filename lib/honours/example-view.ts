import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { presentYearsOrAll, spanOf } from '@/lib/campaign/year-view';
import { sayEntered } from '@/lib/hierarchy/view';
import { address } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import type { Candidates } from './candidates';
import { type Example, formOfExample } from './example';
import type { ExampleListing } from './example-list-store';
import { BASIS_WORDS, RECIPIENT_WORDS, sayTotals } from './view';

const PATH = '/honours/examples';
const markOf = (publishedOn: DateOnly | null) =>
  publishedOn
    ? { tone: 'good' as const, text: `Công khai từ ${formatDate(publishedOn)}` }
    : { tone: 'neutral' as const, text: 'Chưa công khai' };

interface Book extends ExampleListing {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly year: CampaignYear | null;
  readonly years: readonly CampaignYear[];
  readonly everywhere: boolean;
  readonly filter: {
    readonly q: string;
    readonly who: string | null;
    readonly field: string | null;
  };
  readonly next: number | null;
  readonly first: boolean;
  readonly mayWrite: boolean;
}

/** Sổ gương người tốt, việc tốt, a page of it. */
export function presentExamples(book: Book) {
  const { unit, year, filter } = book;
  const where = book.everywhere ? 'everywhere' : null;
  const filtered = { unitId: unit.id, year: year?.code ?? 'all', where, ...filter };
  return {
    unit: book.everywhere ? 'Đã công khai trong toàn Đảng bộ' : unit.name,
    booksHref: address('/books', { unitId: unit.id }),
    years: presentYearsOrAll(PATH, book.years, year, filtered),
    hidden: { unitId: String(unit.id), year: filtered.year },
    q: filter.q,
    who: filter.who ?? '',
    field: filter.field ?? '',
    where: where ?? '',
    fields: book.fields.map((field) => ({ value: field, text: field })),
    filtered: Object.values(filter).some(Boolean),
    summary: `Gương người tốt, việc tốt: ${sayTotals(book.totals)}`,
    entries: book.mayWrite
      ? [{ href: address(`${PATH}/new`, { unitId: unit.id }), text: 'Ghi danh một gương' }]
      : [],
    rows: book.rows.map((row) => ({
      id: row.id,
      href: `${PATH}/${row.id}`,
      about: [
        formatDate(row.recordedOn),
        RECIPIENT_WORDS[row.recipient],
        row.unitId === unit.id || row.unitName === row.name ? null : row.unitName,
      ]
        .filter(Boolean)
        .join(' · '),
      title: row.name,
      lines: [row.title, row.field],
      marks: [markOf(row.publishedOn)],
      recorder: row.recorder,
    })),
    firstHref: book.first ? null : address(PATH, filtered),
    nextHref: book.next === null ? null : address(PATH, { ...filtered, after: book.next }),
  };
}

/** One example, with what allows its being public. */
export function presentExample(example: Example, mayWrite: boolean) {
  const { basis, basisDocument } = example;
  return {
    back: {
      name: 'Gương người tốt, việc tốt',
      href: mayWrite
        ? address(PATH, { unitId: example.unitId, year: example.recordedOn.slice(0, 4) })
        : PATH,
    },
    about: `${RECIPIENT_WORDS[example.recipient]} · ${example.unitName}`,
    title: example.name,
    marks: [markOf(example.publishedOn)],
    lines: [
      { title: 'Gương', text: example.title },
      { title: 'Lĩnh vực', text: example.field },
      { title: 'Việc đã làm', text: example.story },
      { title: 'Ngày ghi danh', text: formatDate(example.recordedOn) },
      ...(mayWrite && basis
        ? [{ title: 'Căn cứ công khai', text: `${BASIS_WORDS[basis]}: ${basisDocument}` }]
        : []),
    ],
    entered: sayEntered({ recorder: example.recorder, recordedOn: example.recordedAt }),
    actions: mayWrite
      ? {
          row: { exampleId: String(example.id), version: String(example.version) },
          changeHref: `${PATH}/${example.id}/change`,
        }
      : null,
  };
}

const USUAL_FIELDS = [
  'Cải cách hành chính',
  'Lao động, sản xuất',
  'An sinh xã hội',
  'Giáo dục, y tế',
  'Xây dựng Đảng',
];
interface FormOf {
  readonly years: readonly CampaignYear[];
  readonly candidates: Candidates;
  readonly fields: readonly string[];
}
const choicesOf = ({ candidates, fields }: FormOf) => ({
  candidates,
  fields: [...new Set([...fields, ...USUAL_FIELDS])],
});

/** The empty form of a unit. */
export const presentNewExample = (
  form: FormOf & { readonly unit: { readonly id: UnitId }; readonly today: DateOnly },
) => ({
  draftKey: `example.record:${form.unit.id}`,
  fixed: { unitId: String(form.unit.id) },
  initial: { recipient: form.candidates.members.length > 0 ? 'member' : 'collective' },
  done: { href: address(PATH, { unitId: form.unit.id }) },
  within: spanOf(form.years, form.today),
  ...choicesOf(form),
});

/** The form of one in the register. */
export function presentExampleChange(form: FormOf & { readonly example: Example }) {
  const { version, ...initial } = formOfExample(form.example);
  return {
    draftKey: `example.change:${form.example.id}`,
    fixed: { exampleId: String(form.example.id), version },
    initial,
    done: { href: `${PATH}/${form.example.id}` },
    within: spanOf(form.years, form.example.recordedOn),
    ...choicesOf(form),
  };
}
