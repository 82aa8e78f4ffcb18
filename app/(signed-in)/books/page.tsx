import type { Metadata } from 'next';
import { Books } from '@/components/books/books';
import { ask } from '@/lib/access/ask';
import { listBooks } from '@/lib/books/list-books';
import { presentBooks } from '@/lib/books/view';

export const metadata: Metadata = { title: 'Sổ theo dõi' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Các sổ theo dõi của một đơn vị. */
export default async function BooksPage({ searchParams }: Props) {
  return <Books view={presentBooks(await ask(listBooks, await searchParams))} />;
}
