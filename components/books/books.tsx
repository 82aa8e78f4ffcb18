import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import type { presentBooks } from '@/lib/books/view';

type View = ReturnType<typeof presentBooks>;

/** Các sổ theo dõi của một đơn vị: one sheet a book, with what may be entered in it. */
export function Books({ view }: { readonly view: View }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <Breadcrumbs path={[view.unit]} />
        <h1 className="text-2xl font-semibold sm:text-3xl">Sổ theo dõi</h1>
      </header>
      <ul className="grid gap-4 lg:grid-cols-2">
        {view.books.map((book) => (
          <li key={book.href} className="panel flex flex-col gap-3">
            <div>
              <h2 className="text-lg font-semibold">
                <a
                  href={book.href}
                  className="inline-flex min-h-target items-center text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
                >
                  {book.title}
                </a>
              </h2>
              <p className="text-ink-soft">{book.about}</p>
            </div>
            {book.entry ? (
              <div className="mt-auto">
                <ButtonLink href={book.entry.href}>{book.entry.text}</ButtonLink>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
