import type { UnitId } from '@/lib/access/ids';
import { address } from '@/lib/platform/address';
import type { Book } from './book';

/** Các sổ theo dõi of a unit: where each opens, and what one may enter. */
export function presentBooks({
  unit,
  books,
}: {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly books: readonly { readonly book: Book; readonly writes: boolean }[];
}) {
  return {
    unit: { name: unit.name, href: `/units/${unit.id}` },
    books: books.map(({ book: { title, about, path, asks, entries = [] }, writes }) => ({
      title,
      about,
      href: address(path, { [asks]: unit.id }),
      entries: writes
        ? entries.map(({ href, text }) => ({ text, href: addTo(href, asks, unit.id) }))
        : [],
    })),
  };
}

/** The form's address may ask for something already: "/initiatives/new?kind=limitation". */
function addTo(href: string, name: string, unitId: UnitId): string {
  const [path = '', asked = ''] = href.split('?');
  return address(path, { ...Object.fromEntries(new URLSearchParams(asked)), [name]: unitId });
}
