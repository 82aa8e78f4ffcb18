'use client';

import './unit-tree.css';
import { Badge } from '@/components/ui/badge';
import type { TreeRow } from '@/lib/hierarchy/units-view';

interface Branch {
  readonly row: TreeRow;
  readonly below: Branch[];
}

/** Depth-first rows back into a tree. */
function grow(rows: readonly TreeRow[]): Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const row of rows) {
    const branch: Branch = { row, below: [] };
    open.length = row[1];
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

function Level({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <ul className="unit-tree">
      {branches.map(({ row: [href, depth, name, note, closed, count, foldedHref], below }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <small>{note}</small>
          {closed ? <Badge>{closed}</Badge> : null}
          {below.length > 0 ? (
            <details open={depth === 0}>
              <summary>{`${count} đơn vị trực thuộc`}</summary>
              <Level branches={below} />
            </details>
          ) : null}
          {foldedHref ? <a href={foldedHref}>{`Mở ${count} đơn vị trực thuộc`}</a> : null}
        </li>
      ))}
    </ul>
  );
}

/**
 * Cây tổ chức, unfolded by the browser's own <details>. A client component only so that four hundred units cross
 * once, as packed rows, and not as four hundred elements (performance.md).
 */
export function UnitTree({ rows }: { readonly rows: readonly TreeRow[] }) {
  return <Level branches={grow(rows)} />;
}
