import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button';

export type More = { readonly total: number; readonly shown: number; readonly showAll: () => void };

/** Shows the first few of many rows until asked for all; paper always gets all of them. */
export function useMoreRows(total: number, first: number): More {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const openForPrint = () => flushSync(() => setAll(true));
    window.addEventListener('beforeprint', openForPrint);
    return () => window.removeEventListener('beforeprint', openForPrint);
  }, []);
  // A button that would uncover two or three rows is more trouble than the rows.
  const shown = all || total <= first + 3 ? total : first;
  return { total, shown, showAll: () => setAll(true) };
}

/** "Hiện thêm đơn vị"; gone once everything stands there. */
export function MoreRows({ more, word }: { readonly more: More; readonly word: string }) {
  if (more.shown >= more.total) return null;
  return (
    <Button onClick={more.showAll} className="mt-4 print:hidden">
      {`Hiện thêm ${word}`}
    </Button>
  );
}
