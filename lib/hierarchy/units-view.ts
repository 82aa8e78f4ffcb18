import type { UnitId } from '@/lib/access/ids';
import { address, type Chosen } from '@/lib/platform/address';
import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate, wordChoices } from '@/lib/platform/format';
import type { UnitKind } from './store';
import type { FoundUnit, UnitRow } from './unit-store';
import { UNIT_KIND_WORDS } from './view';

/** [address, depth, name, kind and sector, the closing in words or "", units below, address of those or ""] */
export type TreeRow = readonly [string, number, string, string, string, number, string];
/** [address, name, kind and sector, parent's name, the closing in words or ""] */
export type FoundRow = readonly [string, string, string, string, string];

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface UnitsView {
  readonly asOf: DateOnly;
  readonly today: DateOnly;
  readonly notice: string | null;
  readonly filter: {
    readonly q: string;
    readonly kind: string;
    readonly sector: string;
    readonly under: string;
    readonly kinds: readonly Choice[];
    readonly sectors: readonly Choice[];
  };
  /** "Xem cả cây tổ chức", where the list is narrowed. */
  readonly wholeHref: string | null;
  /** In depth-first order. */
  readonly tree: readonly TreeRow[];
  readonly found: { readonly rows: readonly FoundRow[]; readonly summary: string } | null;
}

interface Units {
  readonly asOf: DateOnly;
  readonly today: DateOnly;
  readonly notice: string | null;
  readonly under: UnitId | null;
  readonly q: string;
  readonly kind: UnitKind | null;
  readonly sector: number | null;
  readonly sectors: readonly { readonly id: number; readonly name: string }[];
  readonly searching: boolean;
  readonly tree: readonly UnitRow[];
  readonly found: readonly FoundUnit[];
  readonly moreFound: boolean;
}

const closing = (closedOn: DateOnly | null, asOf: DateOnly) =>
  closedOn !== null && closedOn <= asOf ? `Đã kết thúc từ ${formatDate(closedOn)}` : '';

const kindAndSector = (kind: UnitKind, sector: string | null) =>
  sector ? `${UNIT_KIND_WORDS[kind]} · ${sector}` : UNIT_KIND_WORDS[kind];

/** The as-of day goes along to every address, unless it is today. */
const dated = (units: Units, path: string, rest: Chosen = {}) =>
  address(path, { ...rest, asOf: units.asOf === units.today ? null : units.asOf });

/** Parents before their children, each with its children right behind it. */
function depthFirst(units: Units): TreeRow[] {
  const children = new Map<UnitId | null, UnitRow[]>();
  const known = new Set(units.tree.map(([id]) => id));
  for (const row of units.tree) {
    const parent = row[1] !== null && known.has(row[1]) ? row[1] : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(row);
    else children.set(parent, [row]);
  }
  const rows: TreeRow[] = [];
  const walk = (parent: UnitId | null, depth: number) => {
    for (const [id, , name, kind, sector, closedOn, below] of children.get(parent) ?? []) {
      const folded = below > 0 && !children.has(id);
      rows.push([
        dated(units, `/units/${id}`),
        depth,
        name,
        kindAndSector(kind, sector),
        closing(closedOn, units.asOf),
        below,
        folded ? dated(units, '/units', { under: id }) : '',
      ]);
      walk(id, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}

function foundRows(units: Units): FoundRow[] {
  return units.found.map(([id, name, kind, sector, closedOn, , parentName]) => [
    dated(units, `/units/${id}`),
    name,
    kindAndSector(kind, sector),
    parentName ?? '',
    closing(closedOn, units.asOf),
  ]);
}

function summary(units: Units): string {
  const count = formatCount(units.found.length);
  if (units.moreFound) return `${count} đơn vị đầu tiên. Đồng chí gõ thêm chữ để thu hẹp.`;
  return `${count} đơn vị`;
}

export function presentUnits(units: Units): UnitsView {
  return {
    asOf: units.asOf,
    today: units.today,
    notice: units.notice,
    filter: {
      q: units.q,
      kind: units.kind ?? '',
      sector: units.sector === null ? '' : String(units.sector),
      under: units.under === null ? '' : String(units.under),
      kinds: wordChoices(UNIT_KIND_WORDS),
      sectors: units.sectors.map(({ id, name }) => ({ value: String(id), text: name })),
    },
    wholeHref: units.searching || units.under !== null ? dated(units, '/units') : null,
    tree: units.searching ? [] : depthFirst(units),
    found: units.searching ? { rows: foundRows(units), summary: summary(units) } : null,
  };
}
