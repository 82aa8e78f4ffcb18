import type { UserId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Deed } from './deed';

/** Một dòng nhật ký thực hiện. */
export interface Progress {
  readonly id: number;
  readonly notedOn: DateOnly;
  readonly body: string;
  readonly recorder: string | null;
  readonly recordedBy: UserId | null;
}

/** The log of a deed, the newest day first. */
export function readProgress(on: Queryable, deedId: number): Promise<readonly Progress[]> {
  return queryRows<Progress & { readonly [column: string]: unknown }>(
    'deeds.progress',
    `select p.id, p.noted_on as "notedOn", p.body, r.display_name as recorder, p.recorded_by as "recordedBy"
     from deed_progress p left join app_user r on r.id = p.recorded_by
     where p.deed_id = $1 order by p.noted_on desc, p.id desc`,
    [deedId],
    on,
  );
}

/** Adds a line; gives its id. */
export async function insertProgress(
  tx: Queryable,
  deed: Pick<Deed, 'id' | 'blocId'>,
  note: { readonly notedOn: DateOnly; readonly body: string },
  userId: UserId,
): Promise<number> {
  const rows = await queryRows<{ id: number }>(
    'deeds.note-progress',
    `insert into deed_progress (bloc_id, deed_id, noted_on, body, recorded_by)
     values ($1, $2, $3, $4, $5) returning id`,
    [deed.blocId, deed.id, note.notedOn, note.body, userId],
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('Không ghi được nhật ký');
  return row.id;
}

/** Takes a line of the deed out; gives how many are left, null when the deed has no such line. */
export async function deleteProgress(
  tx: Queryable,
  deedId: number,
  progressId: number,
): Promise<number | null> {
  const gone = await queryRows(
    'deeds.drop-progress',
    'delete from deed_progress where id = $2 and deed_id = $1 returning id',
    [deedId, progressId],
    tx,
  );
  if (gone.length === 0) return null;
  return (await readProgress(tx, deedId)).length;
}
