import { query } from '@/lib/access/gate';
import { LEAST } from '@/lib/likeness/alike';
import { pool } from '@/lib/platform/database';
import { findAlikeTexts } from './alike-store';
import { findSigner } from './form-store';
import { alikeInput } from './input';
import { writeReach } from './reach';

/**
 * Gợi ý cho người đang viết cam kết: how like the section is to last year's own words, to another commitment of the
 * branch, to the plans of the units above. Told to nobody else, and nothing is kept of it.
 */
export const findAlike = query({
  name: 'commitment.alike',
  capability: 'commitment.write',
  input: alikeInput,
  async subject({ actor, today }, { member }) {
    const reach = writeReach(actor);
    const whose = member ?? reach.own;
    return whose === null ? null : findSigner(pool(), reach, whose, today);
  },
  async run({ today, subject: signer }, { field, text, except }) {
    if (text.length < LEAST) return [];
    const near = { own: signer.memberId, unitId: signer.unitId, except: except ?? null };
    return findAlikeTexts(pool(), text, near, today, field);
  },
});
