import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '@/app/api/commands/[name]/commands';
import type { Actor } from '@/lib/access/actor';
import { addEvidence } from '@/lib/evidence/add-evidence';
import { listEvidence } from '@/lib/evidence/list-evidence';
import { openEvidence } from '@/lib/evidence/open-evidence';
import { receiveFile } from '@/lib/evidence/receive-file';
import { restoreEvidence } from '@/lib/evidence/restore-evidence';
import { withdrawEvidence } from '@/lib/evidence/withdraw-evidence';
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
  opened = await openEvidenceWorld('evidence_scope');
  ({ world, secretary, send, keptFiles } = opened);
});
afterAll(() => opened.close());

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
    // What a branch's model is, its members read; not what an inspection found.
    for (const [subject, member] of [
      [{ inspectionId: Number(inspection?.id) }, 404],
      [{ modelId: Number(model?.id) }, 200],
    ] as const) {
      const sent = (actor: Actor) =>
        receiveFile(actor, subject, { bytes: PDF, name: 'a.pdf' }, randomUUID());
      const id = idOf(await sent(secretary));
      for (const who of ['a.member', 'a.leader', 'a.grassroots', 'b.staff'] as const) {
        expect(await sent(await world.actor(who)), who).toMatchObject({ failure: 'not-found' });
      }
      const statuses = [];
      for (const who of ['a.leader', 'a.grassroots', 'a.member', 'b.staff'] as const)
        statuses.push((await openEvidence(await world.actor(who), id, null)).status);
      expect(statuses).toEqual([200, 200, member, 404]);
    }
  });
});
