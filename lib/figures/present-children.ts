import { formatCount } from '@/lib/platform/format';
import { type FigureCode, figure } from './catalogue';
import { figureHref, unitHref } from './links';
import type { Child } from './overview-store';
import type { ChildRow, ChildTable } from './overview-view';
import type { CardContext } from './present-card';
import type { RollUp } from './roll-up';
import { basisPoints, percentText } from './share';

export type ChildColumn = { code: FigureCode; facet: string | null; title?: string | undefined };

/**
 * The figures by child unit, packed; the rows add up to the unit's own figure. What is entered at the unit's own
 * level stands in a row of its own; a closed child is shown while what it did still counts. Null below a branch.
 */
export function presentChildren(
  facts: { unit: { id: number; name: string; kind: string }; children: readonly Child[] },
  totals: RollUp,
  columns: readonly ChildColumn[],
  context: CardContext,
  /** Where a row leads: to the child's overview, or to the same figure of the child. */
  follow: FigureCode | null = null,
): ChildTable | null {
  const { unit, children } = facts;
  if (children.length === 0) return null;
  const cells = (id: Child['id']) =>
    columns.flatMap(({ code, facet }) => cell(totals, id, code, facet, context));
  const href = (id: number) =>
    follow
      ? figureHref(id, follow, context.when, { facet: columns[0]?.facet ?? null })
      : unitHref(id, context.when);
  const counts = (id: Child['id']) =>
    columns.some(({ code, facet }) => {
      const share = totals.ofChild(id, code, facet);
      return share.n > 0 || share.d > 0;
    });
  const shown = children.filter((child) => !child.closed || counts(child.id));
  const rows = shown.map(
    (child): ChildRow => [
      href(child.id),
      child.closed ? `${child.name} (đã kết thúc hoạt động)` : child.name,
      ...cells(child.id),
    ],
  );
  const own = unit.id as Child['id'];
  if (counts(own)) {
    const rowsHref = follow
      ? figureHref(unit.id, follow, context.when, { rows: 'done' })
      : unitHref(unit.id, context.when);
    rows.push([rowsHref, `Trực tiếp tại ${unit.name}`, ...cells(own)]);
  }
  return {
    title: unit.kind === 'bloc' ? 'Theo tổ chức cơ sở đảng' : 'Theo chi bộ',
    columns: columns.map(({ code, title }) => ({
      code,
      title: title ?? figure(code).title,
      word: figure(code).word,
    })),
    rows,
  };
}

function cell(
  totals: RollUp,
  id: Child['id'],
  code: FigureCode,
  facet: string | null,
  { percent }: CardContext,
) {
  const { n, d } = totals.ofChild(id, code, facet);
  if (figure(code).base === null) return [formatCount(n), '', -1, ''];
  return [formatCount(n), formatCount(d), basisPoints(n, d) ?? -1, percentText(n, d, percent)];
}
