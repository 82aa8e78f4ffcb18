import { randomUUID } from 'node:crypto';
import { KeptFile } from '@/lib/evidence/evidence';
import { type DeedOwner, plantDeed } from './deed-world';
import type { EnteringWorld } from './entering-world';
import type { Expected, Row } from './permission-table';

/** An id that no row has. */
const NOBODY = '2000000000';

/**
 * Whose deed it belongs to: the role member's own, another's of the branch, the sibling's, another organization's, the
 * other bloc's, the organization's own, and of none. A record's evidence and history go as far as the record.
 */
const DEEDS: readonly (DeedOwner | null)[] = ['an', 'binh', 'chi', 'dung', 'giang', 'a-org1', null];

const READERS: Row = {
  'a.member': '+------',
  'a.secretary': '++-----',
  'a.grassroots': '+++--+-',
  'a.staff': '++++-+-',
  'a.leader': '++++-+-',
  administrator: '-------',
  'a.nobody': '-------',
};
const WRITERS: Row = {
  'a.member': '+------',
  'a.secretary': '++-----',
  'a.grassroots': '-----+-',
  'a.staff': '++++-+-',
  'a.leader': '-------',
  administrator: '-------',
  'a.nobody': '-------',
};

const SHA = 'a'.repeat(64);
/** A file as the server has it when its bytes are safe; here there are none. */
export const keptFile = (fileName = 'anh.jpg', id: string = randomUUID()) =>
  new KeptFile({
    id,
    source: SHA,
    sha256: SHA,
    mediaType: 'image/jpeg',
    byteSize: 1,
    width: 1,
    height: 1,
    fileName,
    hasThumbnail: false,
  });

const ofDeed = (row: Row, rest: () => object = () => ({})): Expected => ({
  targets: DEEDS,
  input: async (world, target) => ({
    deedId: target === null ? NOBODY : String(await plantDeed(world, target as DeedOwner)),
    ...rest(),
  }),
  row,
});

/** A piece of evidence of a deed of the owner; withdrawn, when so wanted. */
export async function plantEvidence(world: EnteringWorld, owner: DeedOwner, withdrawn = false) {
  const [row] = await world.rows(
    `insert into evidence (bloc_id, deed_id, media_type, byte_size, sha256, file_name, has_thumbnail, withdrawn_at)
     select bloc_id, id, 'image/jpeg', 1, $2, 'anh.jpg', false, case when $3 then now() end
     from good_deed where id = $1 returning id`,
    [await plantDeed(world, owner), SHA, withdrawn],
  );
  return String(row?.id);
}

const ofHistory: Expected = {
  targets: DEEDS,
  input: async (world, target) => ({
    table: 'good_deed',
    id: target === null ? NOBODY : String(await plantDeed(world, target as DeedOwner)),
  }),
  row: READERS,
};

const ofEvidence = (row: Row, withdrawn = false): Expected => ({
  targets: DEEDS,
  input: async (world, target) => ({
    evidenceId:
      target === null ? randomUUID() : await plantEvidence(world, target as DeedOwner, withdrawn),
  }),
  row,
});

/** The rows of evidence and history in the permission matrix. */
export const EVIDENCE_ENTRIES: Readonly<Record<string, Expected>> = {
  'evidence.list': ofDeed(READERS),
  'evidence.place': ofDeed(WRITERS),
  'evidence.add': ofDeed(WRITERS, () => ({ file: keptFile() })),
  'evidence.read': ofEvidence(READERS),
  'evidence.withdraw': ofEvidence(WRITERS),
  'evidence.restore': ofEvidence(WRITERS, true),
  'record.history': ofHistory,
};
