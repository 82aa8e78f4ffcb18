import type { UnitId } from '@/lib/access/ids';
import type { FigureCode } from './catalogue';

/** n and d of one figure. */
export type Share = { n: number; d: number };
/** [child unit, figure, facet | null for the whole, n, d], as the store gives them. */
type TotalRow = readonly [UnitId, FigureCode, string | null, number, number];

const NOTHING: Share = { n: 0, d: 0 };

/**
 * The figures of one unit and of its children, from one reading. Numerators and denominators are summed;
 * percentages never are.
 */
export class RollUp {
  private readonly whole = new Map<string, Share>();
  private readonly children = new Map<string, Share>();
  private readonly facetNames = new Map<FigureCode, Set<string>>();

  constructor(rows: readonly TotalRow[]) {
    for (const [child, figure, facet, n, d] of rows) {
      add(this.whole, `${figure}|${facet ?? ''}`, n, d);
      add(this.children, `${child}|${figure}|${facet ?? ''}`, n, d);
      if (facet !== null)
        this.facetNames.set(figure, (this.facetNames.get(figure) ?? new Set()).add(facet));
    }
  }

  /** The unit's own figure, or one facet of it. */
  total(figure: FigureCode, facet: string | null = null): Share {
    return this.whole.get(`${figure}|${facet ?? ''}`) ?? NOTHING;
  }

  /** A child's figure; the unit itself stands for what is entered at its own level. */
  ofChild(child: UnitId, figure: FigureCode, facet: string | null = null): Share {
    return this.children.get(`${child}|${figure}|${facet ?? ''}`) ?? NOTHING;
  }

  /** The facets that occur, largest numerator first. */
  facets(figure: FigureCode): readonly (readonly [string, Share])[] {
    return [...(this.facetNames.get(figure) ?? [])]
      .map((facet) => [facet, this.total(figure, facet)] as const)
      .sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1));
  }
}

function add(into: Map<string, Share>, key: string, n: number, d: number): void {
  const before = into.get(key) ?? NOTHING;
  into.set(key, { n: before.n + n, d: before.d + d });
}
