import { query } from '@/lib/access/gate';
import { pool } from '@/lib/platform/database';
import { evidenceInput } from './input';
import { evidenceReadReach } from './reach';
import { findEvidence } from './store';
import { findSubjectOf } from './subject-store';

/** Một minh chứng: found through its record, on every request. A withdrawn one is not there any more. */
export const readEvidence = query({
  name: 'evidence.read',
  capability: 'evidence.read',
  input: evidenceInput,
  async subject({ actor, today }, { evidenceId }) {
    const subject = await findSubjectOf(pool(), evidenceReadReach(actor), evidenceId, today);
    return subject && findEvidence(pool(), subject, evidenceId);
  },
  run: async ({ subject }) => subject,
});
