import { query } from '@/lib/access/gate';
import { pool } from '@/lib/platform/database';
import { readCatalogue, readTargetExamples } from './choice-store';
import { findDeed } from './deed-store';
import { deedInput } from './input';
import { readProgress } from './progress-store';
import { confirmReach, readReach, writeReach } from './reach';

/** Một việc làm tốt: its words, its log, and what the reader may do with it. */
export const readDeed = query({
  name: 'deed.read',
  capability: 'deed.read',
  input: deedInput,
  subject: ({ actor, today }, { deedId }) => findDeed(pool(), readReach(actor), deedId, today),
  async run({ actor, today, subject: deed }) {
    const { own: _, ...others } = writeReach(actor);
    const [progress, writes, speaks, confirms] = await Promise.all([
      readProgress(pool(), deed.id),
      findDeed(pool(), writeReach(actor), deed.id, today),
      findDeed(pool(), { ...others, own: null }, deed.id, today),
      findDeed(pool(), confirmReach(actor), deed.id, today),
    ]);
    const mayConfirm = confirms !== null && actor.grants.length > 0;
    return {
      deed,
      progress,
      today,
      userId: actor.userId,
      mayWrite: writes !== null,
      /** Speaks for the branch or unit, and not only for oneself. */
      speaks: speaks !== null,
      mayConfirm,
    };
  },
});

/** Một việc làm tốt, để sửa. */
export const readDeedToChange = query({
  name: 'deed.edit-form',
  capability: 'deed.write',
  input: deedInput,
  subject: ({ actor, today }, { deedId }) => findDeed(pool(), writeReach(actor), deedId, today),
  async run({ today, subject: deed }) {
    const [catalogue, examples] = await Promise.all([
      readCatalogue(pool(), deed.blocId, deed.standing.registeredOn ?? today),
      readTargetExamples(pool(), deed.blocId),
    ]);
    return { deed, catalogue, examples };
  },
});
