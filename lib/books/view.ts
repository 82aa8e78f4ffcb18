import type { UnitId } from '@/lib/access/ids';
import { address } from '@/lib/platform/address';
import type { Book } from './book';

/**
 * Các sổ theo dõi of a unit: where each opens, and what one may enter. The forms of the home unit stand at their bare
 * addresses, under which the device keeps them for a time without a network.
 */
export function presentBooks({
  unit,
  isHome,
  books,
}: {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly isHome: boolean;
  readonly books: readonly { readonly book: Book; readonly writes: boolean }[];
}) {
  return {
    unit: { name: unit.name, href: `/units/${unit.id}` },
    books: books.map(({ book: { title, about, path, asks, entry }, writes }) => ({
      title,
      about,
      href: address(path, { [asks]: unit.id }),
      entry:
        writes && entry
          ? { text: entry.text, href: address(entry.path, isHome ? {} : { [asks]: unit.id }) }
          : null,
    })),
  };
}
