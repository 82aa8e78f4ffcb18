import { query } from '@/lib/access/gate';
import { can } from '@/lib/access/permissions';
import { pool } from '@/lib/platform/database';
import { subjectInput } from './input';
import { evidenceReadReach, evidenceWriteReach } from './reach';
import { readEvidenceOf } from './store';
import { findSubject } from './subject-store';

/** Minh chứng của một nội dung, and whether the reader may add to it. */
export const listEvidence = query({
  name: 'evidence.list',
  capability: 'evidence.read',
  input: subjectInput,
  subject: ({ actor, today }, input) => findSubject(pool(), evidenceReadReach(actor), input, today),
  async run({ actor, today, subject }, input) {
    const [items, writes] = await Promise.all([
      readEvidenceOf(pool(), subject),
      findSubject(pool(), evidenceWriteReach(actor), input, today),
    ]);
    return { subject, items, mayAdd: writes !== null && can(actor, 'evidence.write') };
  },
});

/** Nơi nhận minh chứng: asked before a file is decoded, so that nobody makes the server work for what is not theirs. */
export const findPlace = query({
  name: 'evidence.place',
  capability: 'evidence.write',
  input: subjectInput,
  subject: ({ actor, today }, input) =>
    findSubject(pool(), evidenceWriteReach(actor), input, today),
  run: async () => ({ found: true }),
});
