import { type Actor, homeUnit } from '@/lib/access/actor';
import type { BlocId, UnitId } from '@/lib/access/ids';
import { type Capability, can, rootsFor } from '@/lib/access/permissions';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';

/** Loại đơn vị: đảng bộ khối, đảng bộ cơ sở, chi bộ cơ sở, đảng bộ bộ phận, chi bộ trực thuộc. */
export type UnitKind =
  | 'bloc'
  | 'grassroots_committee'
  | 'grassroots_branch'
  | 'section_committee'
  | 'branch';

export interface Unit {
  readonly id: UnitId;
  readonly blocId: BlocId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly openedOn: DateOnly;
  /** The first day on which it no longer exists. */
  readonly closedOn: DateOnly | null;
}

const UNIT = `u.id, u.bloc_id as "blocId", u.name, u.kind, u.opened_on as "openedOn", u.closed_on as "closedOn"`;

/**
 * The unit, when one of the roots stands at or above it on one of the dates; null otherwise, also when there
 * is no such unit. Ask with today and the as-of date: a unit that has left stays visible in its past.
 */
export async function findUnit(
  roots: readonly UnitId[],
  unitId: UnitId,
  dates: readonly DateOnly[],
  on?: Queryable,
): Promise<Unit | null> {
  if (roots.length === 0) return null;
  const rows = await queryRows<Unit>(
    'hierarchy-find-unit',
    `select ${UNIT} from unit u
     where u.id = $1 and exists (
       select from unnest($3::date[]) as d (on_date)
       cross join lateral ancestors(u.id, d.on_date) a
       where a.unit_id = any ($2::int[]))`,
    [unitId, roots, dates],
    on,
  );
  return rows[0] ?? null;
}

/** The unit that is asked for, or the actor's home unit where none is named; null as `findUnit`, or without a home. */
export async function findUnitOrHome(
  {
    actor,
    roots,
    today,
  }: { readonly actor: Actor; readonly roots: readonly UnitId[]; readonly today: DateOnly },
  { unitId = homeUnit(actor) ?? undefined }: { readonly unitId?: UnitId | undefined },
): Promise<Unit | null> {
  return unitId === undefined ? null : findUnit(roots, unitId, [today]);
}

/** The way from the topmost visible unit down to this one, for the breadcrumb; nothing above the roots. */
export async function readPath(
  unit: Unit,
  asOf: DateOnly,
  roots: readonly UnitId[],
): Promise<readonly Unit[]> {
  // Nothing stands above a bloc, and its overview is the page most looked at.
  if (unit.kind === 'bloc') return [unit];
  return queryRows<Unit>(
    'hierarchy-path',
    `with above as (select unit_id, height from ancestors($1, $2))
     select ${UNIT} from above a join unit u on u.id = a.unit_id
     where a.height <= (select max(height) from above where unit_id = any ($3::int[]))
     order by a.height desc`,
    [unit.id, asOf, roots],
  );
}

/**
 * True when the actor holds this further capability at this unit. `can` alone does not say that: who is
 * secretary of one branch and member of another may read names, but not everywhere.
 */
export async function mayAt(
  actor: Actor,
  capability: Capability,
  unitId: UnitId,
  dates: readonly DateOnly[],
): Promise<boolean> {
  const roots = rootsFor(actor, capability);
  // Nearly everybody's grants are of one kind: then the unit's own visibility has said it all.
  if (roots.length === actor.grants.length) return can(actor, capability);
  return (await findUnit(roots, unitId, dates)) !== null;
}
