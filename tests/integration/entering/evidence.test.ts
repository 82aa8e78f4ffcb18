import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { MOST_BYTES, MOST_OF_ONE } from '@/lib/evidence/media';
import { openEvidence } from '@/lib/evidence/open-evidence';
import { plantDeed } from '@/tests/support/deed-world';
import {
  type EvidenceWorld,
  idOf,
  openEvidenceWorld,
  PDF,
  photo,
} from '@/tests/support/evidence-world';
import { keptFile } from '@/tests/support/permission-evidence';

let opened: EvidenceWorld;
let world: EvidenceWorld['world'];
let secretary: EvidenceWorld['secretary'];
let send: EvidenceWorld['send'];
let keptFiles: EvidenceWorld['keptFiles'];
beforeAll(async () => {
  opened = await openEvidenceWorld('evidence');
  ({ world, secretary, send, keptFiles } = opened);
});
afterAll(() => opened.close());

const text = (words: string) => new TextEncoder().encode(words);
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
    expect(fs.statSync(opened.folder).mode & 0o777).toBe(0o700);
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
