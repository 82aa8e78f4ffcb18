import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { openEvidence } from '@/lib/evidence/open-evidence';
import { restoreEvidence } from '@/lib/evidence/restore-evidence';
import { sweepEvidence } from '@/lib/evidence/sweep-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
import { dropFile, keepFile, openFile } from '@/lib/platform/kept-files';
import { isOutage } from '@/lib/platform/outage';
import { plantDeed } from '@/tests/support/deed-world';
import {
  type EvidenceWorld,
  idOf,
  openEvidenceWorld,
  PDF,
  photo,
} from '@/tests/support/evidence-world';
import { type ObjectStore, openObjectStore } from '@/tests/support/object-store';
import { keptFile } from '@/tests/support/permission-evidence';

let opened: EvidenceWorld;
let objects: ObjectStore;
let deedId: number;
beforeAll(async () => {
  opened = await openEvidenceWorld('evidence_store');
  objects = await openObjectStore();
});
afterAll(async () => {
  await objects.close();
  await opened.close();
});

const use = (settings: Readonly<Record<string, string>>) => {
  Object.assign(process.env, settings);
};
afterEach(() => {
  for (const name of Object.keys(objects.settings)) delete process.env[name];
});
const bytesOf = async (name: string) => {
  const file = await openFile(name);
  return file && Buffer.from(await new Response(file.stream).arrayBuffer());
};
const namesKept = {
  folder: () => opened.keptFiles().map(({ name }) => name),
  s3: () => objects.keys(),
};
const rows = (text: string, values: readonly unknown[] = []) => opened.world.rows(text, values);
const age = (id: string) =>
  rows(`update loose_file set since = since - interval '25 hours' where id = $1`, [id]);

describe.each(['folder', 's3'] as const)('kho %s', (kind) => {
  const kept = (id: string) =>
    namesKept[kind]()
      .filter((name) => name.startsWith(id))
      .sort();
  beforeEach(async () => {
    if (kind === 's3') use(objects.settings);
    deedId = await plantDeed(opened.world, 'an');
  });

  it('gives back what was kept, and nothing where nothing is', async () => {
    const name = randomUUID();
    expect(await openFile(name)).toBeNull();
    await keepFile(name, PDF);
    expect(await bytesOf(name)).toEqual(Buffer.from(PDF));
    expect((await openFile(name))?.size).toBe(PDF.length);
    await dropFile(name);
    await dropFile(name);
    expect(await openFile(name)).toBeNull();
  });

  it.each(['../etc/passwd', 'anh.jpg', `${'a'.repeat(36)}/..`, ''])(
    'takes no name that is not ours: %j',
    async (name) => {
      await expect(keepFile(name, PDF)).rejects.toThrow('not a name');
      await expect(openFile(name)).rejects.toThrow('not a name');
      await expect(dropFile(name)).rejects.toThrow('not a name');
    },
  );

  it('a photo goes in by the upload and comes out by its scoped address only', async () => {
    const id = idOf(await opened.send(deedId, await photo()));
    expect(kept(id)).toEqual([id, `${id}.thumb`]);
    expect((await openEvidence(opened.secretary, id, 'thumb')).status).toBe(200);
    expect((await openEvidence(await opened.world.actor('a.leader'), id, null)).status).toBe(200);
    for (const stranger of [null, await opened.world.actor('administrator')]) {
      expect((await openEvidence(stranger, id, null)).status).toBe(404);
    }
    expect(await rows('select from loose_file where id = $1', [id])).toEqual([]);
  });

  it('sent again under its key it is the first row, and the second bytes go again', async () => {
    const key = randomUUID();
    const [bytes, before] = [await photo(), namesKept[kind]().length];
    const first = idOf(await opened.send(deedId, bytes, 'anh.jpg', key));
    expect(idOf(await opened.send(deedId, bytes, 'anh.jpg', key))).toBe(first);
    expect(namesKept[kind]().length).toBe(before + 2);
    expect(await rows('select from loose_file')).toEqual([]);
  });

  it('bytes whose row never came go after a day, and not before', async () => {
    // As when the process dies between the bytes and the row.
    const id = randomUUID();
    await rows('insert into loose_file (id) values ($1)', [id]);
    await keepFile(id, PDF);
    await sweepEvidence();
    expect(kept(id)).toEqual([id]);
    await age(id);
    expect(await sweepEvidence()).toBe(1);
    expect(kept(id)).toEqual([]);
    expect(await sweepEvidence()).toBe(0);
  });

  it('a note that outlived its row takes no bytes away', async () => {
    const id = idOf(await opened.send(deedId, PDF));
    await rows(`insert into loose_file (id, since) values ($1, '2020-01-01')`, [id]);
    await sweepEvidence();
    expect(kept(id)).toEqual([id]);
    await rows('delete from loose_file where id = $1', [id]);
  });

  it('what was withdrawn can be restored for a month; then its bytes go, and the audit says so', async () => {
    const id = idOf(await opened.send(deedId, await photo()));
    const input = { evidenceId: id };
    const since = (days: number) =>
      rows(`update evidence set withdrawn_at = now() - $2 * interval '1 day' where id = $1`, [
        id,
        days,
      ]);
    expect(await withdrawEvidence.execute(opened.secretary, input)).toMatchObject({ ok: true });
    await since(29);
    await sweepEvidence();
    expect(await restoreEvidence.execute(opened.secretary, input)).toMatchObject({ ok: true });
    expect((await openEvidence(opened.secretary, id, null)).status).toBe(200);
    await withdrawEvidence.execute(opened.secretary, input);
    await since(31);
    expect(await sweepEvidence()).toBe(1);
    expect(kept(id)).toEqual([]);
    expect(await restoreEvidence.execute(opened.secretary, input)).toMatchObject({
      failure: 'not-withdrawn',
    });
    const [told] = await rows(
      `select actor, after ->> 'bytes_dropped_at' is not null as gone from audit_entry
       where table_name = 'evidence' and row_key = $1 order by id desc limit 1`,
      [id],
    );
    expect(told).toEqual({ actor: 'system:sweep', gone: true });
  });

  it('is swept by one process at a time', async () => {
    await rows(`select pg_advisory_lock(hashtext('evidence.sweep'))`);
    expect(await sweepEvidence()).toBeNull();
    await rows(`select pg_advisory_unlock(hashtext('evidence.sweep'))`);
    expect(await sweepEvidence()).toBe(0);
  });
});

describe('a bucket that stumbles', () => {
  beforeEach(async () => {
    use(objects.settings);
    deedId = await plantDeed(opened.world, 'an');
    objects.requests();
  });
  afterEach(() => objects.stumble(0));

  it('is asked again', async () => {
    objects.stumble(2);
    const name = randomUUID();
    await keepFile(name, PDF);
    expect(objects.requests()).toBe(3);
    expect(await bytesOf(name)).toEqual(Buffer.from(PDF));
  });

  it('is away after three tries: the upload waits, no row, and the note is swept', async () => {
    objects.stumble(99);
    const failed = await opened.send(deedId, PDF).catch((error: unknown) => error);
    expect(isOutage(failed)).toBe(true);
    expect(await rows('select from evidence where deed_id = $1', [deedId])).toEqual([]);
    const [loose] = await rows('select id from loose_file');
    objects.stumble(0);
    await age(String(loose?.id));
    expect(await sweepEvidence()).toBe(1);
  });

  it('evidence that cannot be reached just now is not said to be gone', async () => {
    const id = idOf(await opened.send(deedId, PDF));
    objects.stumble(99);
    expect((await openEvidence(opened.secretary, id, null)).status).toBe(503);
  });

  it('bytes that could not be dropped are dropped later', async () => {
    const id = randomUUID();
    await keepFile(id, PDF);
    await rows(`insert into loose_file (id, since) values ($1, '2020-01-01')`, [id]);
    objects.stumble(99);
    expect(await sweepEvidence()).toBe(0);
    objects.stumble(0);
    expect(await sweepEvidence()).toBe(1);
    expect(objects.keys()).not.toContain(id);
  });
});

it('a row that the database refuses leaves its bytes noted, not forgotten', async () => {
  const deed = String(await plantDeed(opened.world, 'an'));
  const file = keptFile('anh.jpg', randomUUID());
  await rows('insert into loose_file (id) values ($1)', [file.content.id]);
  await rows('alter table evidence add constraint away check (file_name <> $$anh.jpg$$) not valid');
  const outcome = await addEvidence.execute(opened.secretary, { deedId: deed, file });
  await rows('alter table evidence drop constraint away');
  expect(outcome).toMatchObject({ ok: false });
  expect(await rows('select from loose_file where id = $1', [file.content.id])).toHaveLength(1);
});
