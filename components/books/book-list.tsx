import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { Badge, type Tone } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { type LinkChip, LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import type { SelectFieldProps } from '@/components/ui/select-field';

/** One record of a book, in words. */
export interface BookRow {
  readonly id: number;
  readonly href: string;
  /** Day, kind, unit: the small line above the title. */
  readonly about: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly marks: readonly { readonly tone: Tone; readonly text: string }[];
  readonly recorder: string | null;
}

/** A page of a book as its view presents it. */
export interface BookPage {
  readonly unit: string;
  readonly booksHref: string;
  readonly years?: readonly LinkChip[];
  /** What the search form keeps besides its own fields. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly q: string;
  readonly filtered: boolean;
  readonly summary: string;
  readonly entries: readonly { readonly href: string; readonly text: string }[];
  readonly rows: readonly BookRow[];
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}

interface Props {
  readonly view: BookPage;
  readonly title: string;
  /** The list's own address, to which the search form goes. */
  readonly path: string;
  readonly searchLabel: string;
  /** Said where nothing was entered yet: what to do. */
  readonly empty: { readonly title: string; readonly advice: string };
  /** The filters beside the search. */
  readonly selects?: readonly SelectFieldProps[];
}

function Row({ row }: { readonly row: BookRow }) {
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">{row.about}</p>
      <p className="font-semibold">
        <a
          href={row.href}
          className="inline-block py-2 text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
        >
          {row.title}
        </a>
      </p>
      {row.lines.map((line) => (
        <p key={line} className="tabular">
          {line}
        </p>
      ))}
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        {row.marks.map((mark) => (
          <Badge key={mark.text} tone={mark.tone}>
            {mark.text}
          </Badge>
        ))}
        {row.recorder ? (
          <span className="text-sm text-ink-faint">{`Người nhập: ${row.recorder}`}</span>
        ) : null}
      </p>
    </li>
  );
}

/** Một sổ theo dõi: search, filters and a page of records, the latest first. */
export function BookList({ view, title, path, searchLabel, empty, selects = [] }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <Breadcrumbs path={[{ name: 'Sổ theo dõi', href: view.booksHref }]} />
      <PageHead title={title} note={view.unit}>
        {view.entries.map((entry, place) => (
          <ButtonLink
            key={entry.href}
            href={entry.href}
            look={place === 0 ? 'primary' : 'secondary'}
          >
            {entry.text}
          </ButtonLink>
        ))}
      </PageHead>
      {view.years ? <LinkChips label="Năm" chips={view.years} /> : null}
      <FilterForm
        action={path}
        search={searchLabel}
        q={view.q}
        keep={view.hidden}
        selects={selects}
      />
      <ListPanel
        label={title}
        rows={view.rows}
        empty={view.filtered ? nothingFits('dòng') : empty}
        paging={view}
      >
        <ul className="divide-y divide-rule">
          {view.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </ListPanel>
    </div>
  );
}
