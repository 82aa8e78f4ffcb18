import { homeUnit } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter } from '@/lib/hierarchy/entering-store';
import { findUnitOrHome, mayAt } from '@/lib/hierarchy/store';
import { BOOKS, isKeptBy } from './book';
import { booksInput } from './input';

/** Các sổ theo dõi of a unit that the actor may open there, each with whether the actor writes in it. */
export const listBooks = query({
  name: 'book.list',
  capability: 'overview.read',
  input: booksInput,
  subject: findUnitOrHome,
  async run({ actor, today, subject: unit }) {
    const found = await Promise.all(
      BOOKS.map(async (book) => {
        const writes =
          book.write !== undefined &&
          isKeptBy(book, unit) &&
          (await findUnitToEnter(enteringScope(actor, book.write), unit.id, [today])) !== null;
        return { book, writes, reads: await mayAt(actor, book.read, unit.id, [today]) };
      }),
    );
    const isHome = unit.id === homeUnit(actor);
    return { unit, isHome, books: found.filter(({ reads }) => reads) };
  },
});
