import type { ReactNode } from 'react';
import { Badge, type Tone } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type LinkChip, LinkChips } from '@/components/ui/link-chips';
import { Pagination } from '@/components/ui/pagination';
import { TextField } from '@/components/ui/text-field';

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
  readonly empty: { readonly title: string; readonly text: string };
  /** The filters beside the search: select fields. */
  readonly children?: ReactNode;
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
export function BookList({ view, title, path, searchLabel, empty, children }: Props) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <Breadcrumbs path={[{ name: 'Sổ theo dõi', href: view.booksHref }]} />
        <h1 className="text-2xl font-semibold sm:text-3xl">{title}</h1>
        <p className="text-ink-soft">{view.unit}</p>
      </header>
      {view.entries.length > 0 ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          {view.entries.map((entry, place) => (
            <ButtonLink
              key={entry.href}
              href={entry.href}
              look={place === 0 ? 'primary' : 'secondary'}
              className="w-full sm:w-auto"
            >
              {entry.text}
            </ButtonLink>
          ))}
        </div>
      ) : null}
      {view.years ? <LinkChips label="Năm" chips={view.years} /> : null}
      <search>
        <form method="get" action={path} className="flex flex-wrap items-end gap-3">
          {Object.entries(view.hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField
            name="q"
            type="search"
            label={searchLabel}
            placeholder="Gõ có dấu hoặc không dấu"
            defaultValue={view.q}
            autoComplete="off"
            maxLength={100}
            className="min-w-0 flex-[2] basis-64"
          />
          {children}
          <Button type="submit" look="primary">
            Tìm
          </Button>
        </form>
      </search>
      <section className="panel" aria-label={title}>
        {view.rows.length === 0 ? (
          <EmptyState title={view.filtered ? 'Không có dòng nào phù hợp' : empty.title}>
            {view.filtered ? 'Đồng chí thử bỏ bớt điều kiện lọc.' : empty.text}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-rule">
            {view.rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
        <Pagination summary={view.summary} prevHref={null} nextHref={view.nextHref} />
        {view.firstHref ? (
          <ButtonLink href={view.firstHref} look="quiet">
            Về đầu danh sách
          </ButtonLink>
        ) : null}
      </section>
    </div>
  );
}
