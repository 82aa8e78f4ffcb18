import type { UserId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { Evidence, KeptFile, Subject } from './evidence';

const COLUMNS = `e.id, e.media_type as "mediaType", e.byte_size as "byteSize", e.file_name as "fileName",
  e.has_thumbnail as "hasThumbnail", r.display_name as recorder,
  to_char(e.recorded_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY') as "recordedAt"`;
type Row = Evidence & { readonly [column: string]: unknown };

/** What belongs to the record and is not withdrawn, in the order in which it came. */
export function readEvidenceOf(on: Queryable, { kind, id }: Subject): Promise<readonly Evidence[]> {
  return queryRows<Row>(
    `evidence.of-${kind}`,
    `select ${COLUMNS} from evidence e left join app_user r on r.id = e.recorded_by
     where e.${kind}_id = $1 and e.withdrawn_at is null order by e.recorded_at, e.id`,
    [id],
    on,
  );
}

/** One that is not withdrawn, of a record that has been found to be within reach. */
export async function findEvidence(
  on: Queryable,
  { kind, id }: Subject,
  evidenceId: string,
): Promise<Evidence | null> {
  const rows = await queryRows<Row>(
    `evidence.find-of-${kind}`,
    `select ${COLUMNS} from evidence e left join app_user r on r.id = e.recorded_by
     where e.id = $1 and e.${kind}_id = $2 and e.withdrawn_at is null`,
    [evidenceId, id],
    on,
  );
  return rows[0] ?? null;
}

export async function insertEvidence(
  tx: Queryable,
  subject: Subject,
  { content }: KeptFile,
  userId: UserId,
): Promise<void> {
  await queryRows(
    `evidence.insert-of-${subject.kind}`,
    `insert into evidence (id, bloc_id, ${subject.kind}_id, media_type, byte_size, width, height, sha256, file_name,
       has_thumbnail, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      content.id,
      subject.blocId,
      subject.id,
      content.mediaType,
      content.byteSize,
      content.width,
      content.height,
      content.sha256,
      content.fileName,
      content.hasThumbnail,
      userId,
    ],
    tx,
  );
}

/** Withdraws it or takes that back; null when it stands so already, or its bytes are gone for good. */
export async function markWithdrawn(
  tx: Queryable,
  evidenceId: string,
  withdrawn: boolean,
): Promise<{ readonly fileName: string } | null> {
  const rows = await queryRows<{ fileName: string }>(
    'evidence.mark-withdrawn',
    `update evidence set withdrawn_at = case when $2::boolean then now() end
     where id = $1 and (withdrawn_at is null) = $2::boolean and bytes_dropped_at is null
     returning file_name as "fileName"`,
    [evidenceId, withdrawn],
    tx,
  );
  return rows[0] ?? null;
}
