import { query } from '@/lib/access/gate';
import type { UnitId } from '@/lib/access/ids';
import { LEAST } from '@/lib/likeness/alike';
import { pool } from '@/lib/platform/database';
import { findAlikeTexts } from './alike-store';
import { findMemberOwner, findUnitOwner } from './choice-store';
import { alikeInput } from './input';
import { writeReach } from './reach';

/**
 * Gợi ý cho người đang nhập: texts nearly the same as what is being typed – the own ones, those in the branch, the
 * organization's – with the share of likeness and without names. Told to nobody else, and nothing is kept of it.
 */
export const findAlike = query({
  name: 'deed.alike',
  capability: 'deed.write',
  input: alikeInput,
  async subject({ actor, today }, { unit }): Promise<{ readonly unitId: UnitId } | null> {
    const reach = writeReach(actor);
    const owner =
      unit === undefined
        ? reach.own && (await findMemberOwner(pool(), reach, reach.own, today))
        : await findUnitOwner(pool(), reach, unit, today);
    return owner ? { unitId: owner.unitId } : null;
  },
  async run({ actor, today, subject }, { field, text, except }) {
    if (text.length < LEAST) return [];
    const near = { own: actor.memberId, unitId: subject.unitId, except: except ?? null };
    return findAlikeTexts[field](pool(), text, near, today);
  },
});
