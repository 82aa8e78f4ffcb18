import type { BlocId, UnitId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';

/** Đảng bộ Khối whose settings these are, and its root unit. */
export interface Bloc {
  readonly id: BlocId;
  readonly unitId: UnitId;
  readonly name: string;
}

/** The bloc whose root is one of the units: settings belong to whoever is granted the whole bloc, to nobody below. */
export async function findBloc(on: Queryable, roots: readonly UnitId[]): Promise<Bloc | null> {
  if (roots.length === 0) return null;
  const rows = await queryRows<{ id: BlocId; unitId: UnitId; name: string }>(
    'campaign.bloc',
    `select bloc_id as id, id as "unitId", name from unit
     where kind = 'bloc' and id = any ($1::int[]) order by id limit 1`,
    [roots],
    on,
  );
  return rows[0] ?? null;
}
