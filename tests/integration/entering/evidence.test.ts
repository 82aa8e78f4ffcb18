import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '@/app/api/commands/[name]/commands';
import type { Actor } from '@/lib/access/actor';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { listEvidence } from '@/lib/evidence/list-evidence';
import { MOST_BYTES, MOST_OF_ONE } from '@/lib/evidence/media';
import { openEvidence } from '@/lib/evidence/open-evidence';
import { receiveFile } from '@/lib/evidence/receive-file';
import { restoreEvidence } from '@/lib/evidence/restore-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
import { plantDeed } from '@/tests/support/deed-world';
import { type EnteringWorld, openEnteringWorld } from '@/tests/support/entering-world';
import { keptFile } from '@/tests/support/permission-evidence';

let world: EnteringWorld;
let secretary: Actor;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evidence-'));
  process.env.EVIDENCE_DIR = path.join(folder, 'kept');
  world = await openEnteringWorld('evidence');
  secretary = await world.actor('a.secretary');
});
afterAll(async () => {
  await world.close();
  fs.rmSync(folder, { recursive: true });
});

/** A photograph as a phone makes it: lying on its side, with the place in it. */
const photo = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })
    .withExif({
      IFD0: { Make: 'Phone-Maker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 47/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const text = (words: string) => new TextEncoder().encode(words);
const PDF = text('%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n');

const send = async (
  deedId: number,
  bytes: Uint8Array,
  name = 'anh.jpg',
  key = randomUUID(),
  actor = secretary,
) => receiveFile(actor, { deedId }, { bytes, name }, key);
const keptFiles = () =>
  fs.existsSync(path.join(folder, 'kept'))
    ? fs
        .readdirSync(path.join(folder, 'kept'), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
    : [];
const idOf = (outcome: Awaited<ReturnType<typeof send>>) => {
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value.id;
};
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('what is kept of a photograph', () => {
  it('is drawn anew: upright, smaller, without place, time or device', async () => {
    const sent = await photo(3000, 1500);
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('Phone-Maker');
    const id = idOf(await send(await plantDeed(world, 'an'), sent, 'C:\\ảnh "1".PNG'));
    const response = await openEvidence(secretary, id, null);
    const kept = await bytesOf(response);
    const seen = await sharp(kept).metadata();
    expect([seen.format, seen.width, seen.height]).toEqual(['jpeg', 1000, 2000]);
    expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual(Array(4).fill(undefined));
    expect(kept.toString('latin1')).not.toContain('Phone-Maker');
    const [row] = await world.rows('select * from evidence where id = $1', [id]);
    expect(row).toMatchObject({
      media_type: 'image/jpeg',
      file_name: 'ảnh 1.jpg',
      byte_size: kept.length,
      width: 1000,
      height: 2000,
      recorded_by: secretary.userId,
    });
    const small = await sharp(await bytesOf(await openEvidence(secretary, id, 'thumb'))).metadata();
    expect([small.format, small.height]).toEqual(['jpeg', 320]);
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-disposition']).toMatch(/^inline; /);
  });

  it('lies in a folder that nobody else on the machine can read', async () => {
    await send(await plantDeed(world, 'an'), await photo());
    expect(fs.statSync(path.join(folder, 'kept')).mode & 0o777).toBe(0o700);
    for (const { parentPath, name } of keptFiles()) {
      expect(fs.statSync(path.join(parentPath, name)).mode & 0o777).toBe(0o600);
      expect(name).not.toContain('.part');
    }
  });
});

it('a PDF stays as it is and is only ever downloaded', async () => {
  const id = idOf(await send(await plantDeed(world, 'an'), PDF, 'Biên bản.jpg'));
  const response = await openEvidence(secretary, id, null);
  expect(await bytesOf(response)).toEqual(Buffer.from(PDF));
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="Bi_n b_n.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf`,
  );
  expect((await openEvidence(secretary, id, 'thumb')).status).toBe(404);
});

const HEIC = new Uint8Array([0, 0, 0, 24, ...text('ftypheic'), 0, 0, 0, 0]);
const bomb = async () => {
  const bytes = Buffer.from(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  );
  // The header alone says 60,000 × 60,000; its checksum is made to fit.
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  const { crc32 } = await import('node:zlib').then(
    (zlib) => zlib as unknown as { crc32?: (b: Buffer) => number },
  );
  if (crc32) bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
};

describe('what is refused leaves neither a row nor a file', () => {
  it.each([
    ['a picture of an iPhone, with the way out', async () => HEIC, 'heic'],
    ['a web page called .jpg', async () => text('<html><script>1</script>'), 'other-type'],
    [
      'a drawing with scripts',
      async () => text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'other-type',
    ],
    ['nothing', async () => new Uint8Array(), 'empty'],
    ['half a picture', async () => (await photo()).subarray(0, 900), 'broken'],
    [
      'another format behind the first bytes of a JPEG',
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), text('GIF89a')]),
      'broken',
    ],
    [
      '12 MB and one byte',
      async () => Buffer.concat([PDF, Buffer.alloc(MOST_BYTES + 1 - PDF.length)]),
      'too-large',
    ],
    ['3,600 million pixels in a few bytes', bomb, 'too-many-pixels'],
  ])('%s', async (_what, bytes, failure) => {
    const deedId = await plantDeed(world, 'an');
    const before = keptFiles().length;
    const outcome = await send(deedId, await bytes());
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(keptFiles().length).toBe(before);
    expect(await world.rows('select from evidence where deed_id = $1', [deedId])).toEqual([]);
  });

  it('a file for a record of somebody else', async () => {
    const before = keptFiles().length;
    for (const owner of ['chi', 'giang'] as const) {
      const outcome = await send(await plantDeed(world, owner), await photo());
      expect(outcome).toMatchObject({ ok: false, failure: 'not-found' });
    }
    expect(await send(2_000_000_000, await photo())).toMatchObject({ failure: 'not-found' });
    expect(keptFiles().length).toBe(before);
  });

  it(`the one after ${MOST_OF_ONE}`, async () => {
    const deedId = String(await plantDeed(world, 'an'));
    for (let place = 0; place < MOST_OF_ONE; place++) {
      expect(await addEvidence.execute(secretary, { deedId, file: keptFile() })).toMatchObject({
        ok: true,
      });
    }
    expect(await send(Number(deedId), PDF)).toMatchObject({ failure: 'too-many' });
  });
});

it('the same file under the same key is one row and one file; another under it is refused', async () => {
  const deedId = await plantDeed(world, 'an');
  const key = randomUUID();
  const bytes = await photo();
  const first = idOf(await send(deedId, bytes, 'a.jpg', key));
  const files = keptFiles().length;
  expect(idOf(await send(deedId, bytes, 'a.jpg', key))).toBe(first);
  expect(await send(deedId, PDF, 'a.pdf', key)).toMatchObject({ failure: 'key-reused' });
  expect(keptFiles().length).toBe(files);
  expect(await world.rows('select id from evidence where deed_id = $1', [deedId])).toEqual([
    { id: first },
  ]);
});

it('ten sendings at once under one key are one row', async () => {
  const deedId = await plantDeed(world, 'an');
  const key = randomUUID();
  const bytes = await photo();
  const files = keptFiles().length;
  const all = await Promise.all(
    Array.from({ length: 10 }, () => send(deedId, bytes, 'a.jpg', key)),
  );
  expect(new Set(all.map(idOf)).size).toBe(1);
  expect(keptFiles().length).toBe(files + 2);
});

it('no request can make a row for bytes that are not there', async () => {
  expect(COMMANDS.map(({ name }) => name)).not.toContain('evidence.add');
  const deedId = String(await plantDeed(world, 'an'));
  const file = JSON.parse(JSON.stringify({ content: keptFile().content }));
  expect(await addEvidence.execute(secretary, { deedId, file })).toMatchObject({
    failure: 'invalid',
  });
});

describe('withdrawing', () => {
  it('hides it from everybody, keeps row and bytes, and can be taken back', async () => {
    const deedId = await plantDeed(world, 'an');
    const evidenceId = idOf(await send(deedId, await photo()));
    const files = keptFiles().length;
    expect(await withdrawEvidence.execute(secretary, { evidenceId })).toMatchObject({
      ok: true,
      value: {
        said: 'Đã rút minh chứng “anh.jpg”.',
        undo: { command: 'evidence.restore', input: { evidenceId } },
      },
    });
    expect(await withdrawEvidence.execute(secretary, { evidenceId })).toMatchObject({
      failure: 'already-withdrawn',
    });
    expect((await openEvidence(secretary, evidenceId, null)).status).toBe(404);
    expect(await listEvidence.execute(secretary, { deedId: String(deedId) })).toMatchObject({
      value: { items: [] },
    });
    expect(keptFiles().length).toBe(files);
    expect(await restoreEvidence.execute(secretary, { evidenceId })).toMatchObject({ ok: true });
    expect(await restoreEvidence.execute(secretary, { evidenceId })).toMatchObject({
      failure: 'not-withdrawn',
    });
    expect((await openEvidence(secretary, evidenceId, null)).status).toBe(200);
    const told = await world.rows(
      `select operation, actor from audit_entry where table_name = 'evidence' and row_key = $1 order by id`,
      [evidenceId],
    );
    expect(told).toEqual(
      ['insert', 'update', 'update'].map((operation) => ({
        operation,
        actor: `user:${secretary.userId}`,
      })),
    );
  });
});

describe('who sees it', () => {
  it('whoever sees the record; to all others it is as if it were not there', async () => {
    const evidenceId = idOf(await send(await plantDeed(world, 'an'), await photo()));
    const seen = async (who: Parameters<typeof world.actor>[0]) =>
      (await openEvidence(await world.actor(who), evidenceId, 'thumb')).status;
    expect(await seen('a.member')).toBe(200);
    expect(await seen('a.leader')).toBe(200);
    expect([await seen('b.staff'), await seen('administrator'), await seen('a.nobody')]).toEqual([
      404, 404, 404,
    ]);
    expect((await openEvidence(null, evidenceId, null)).status).toBe(404);
    for (const odd of ['x', '../../etc/passwd', `${evidenceId}.thumb`, randomUUID()]) {
      expect((await openEvidence(secretary, odd, null)).status).toBe(404);
    }
  });

  it('of an inspection and of a model goes the same way', async () => {
    const [inspection] = await world.rows(
      `insert into inspection (bloc_id, unit_id, kind, state, content, held_on)
       select bloc_id, id, 'inspection', 'completed', 'Nghị quyết', '2022-05-05' from unit where id = $1 returning id`,
      [world.units['a-b1']],
    );
    const [model] = await world.rows(
      `insert into good_model (bloc_id, unit_id, name, summary, started_on)
       select bloc_id, id, 'Mô hình', 'Tóm tắt', '2022-05-05' from unit where id = $1 returning id`,
      [world.units['a-b1']],
    );
    for (const subject of [
      { inspectionId: Number(inspection?.id) },
      { modelId: Number(model?.id) },
    ]) {
      const sent = (actor: Actor) =>
        receiveFile(actor, subject, { bytes: PDF, name: 'a.pdf' }, randomUUID());
      const id = idOf(await sent(secretary));
      for (const who of ['a.member', 'a.leader', 'a.grassroots', 'b.staff'] as const) {
        expect(await sent(await world.actor(who)), who).toMatchObject({ failure: 'not-found' });
      }
      const statuses = [];
      for (const who of ['a.leader', 'a.grassroots', 'a.member', 'b.staff'] as const)
        statuses.push((await openEvidence(await world.actor(who), id, null)).status);
      expect(statuses).toEqual([200, 200, 404, 404]);
    }
  });
});
