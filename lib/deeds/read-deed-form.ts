import { query } from '@/lib/access/gate';
import type { BlocId, UnitId } from '@/lib/access/ids';
import { pool } from '@/lib/platform/database';
import {
  findMemberOwner,
  findUnitOwner,
  listBranchMembers,
  listOwnerUnits,
  readCatalogue,
  readLastChoices,
  readTargetExamples,
} from './choice-store';
import { deedFormInput } from './input';
import { writeReach } from './reach';

type For = 'self' | 'member' | 'unit';

interface Subject {
  readonly blocId: BlocId;
  readonly whose: For;
  /** For whom one may enter at all. */
  readonly may: readonly For[];
  /** The unit chosen; null while one is still to be. */
  readonly unit: { readonly id: UnitId; readonly name: string } | null;
  readonly units: readonly { readonly id: number; readonly name: string }[];
}

/** Biểu mẫu đăng ký: for whom it can be, what there is to choose from, and what the last deed chose. */
export const readDeedForm = query({
  name: 'deed.form',
  capability: 'deed.write',
  input: deedFormInput,
  async subject({ actor, today }, input): Promise<Subject | null> {
    const { blocId } = actor;
    if (blocId === null) return null;
    const reach = writeReach(actor);
    const may: For[] = [];
    if (reach.own !== null) may.push('self');
    if (reach.below.length > 0) may.push('member');
    if (reach.exact.length > 0) may.push('unit');
    const whose = input.for ?? may[0];
    if (whose === undefined || !may.includes(whose)) return null;
    if (whose === 'self') {
      const owner = reach.own && (await findMemberOwner(pool(), reach, reach.own, today));
      const unit = owner ? { id: owner.unitId, name: owner.unitName } : null;
      return { blocId, whose, may, unit, units: [] };
    }
    const units = await listOwnerUnits(pool(), reach, whose === 'member', today);
    const asked =
      input.unit ??
      (units[0] && (whose === 'unit' || units.length === 1) ? (units[0].id as UnitId) : undefined);
    if (asked === undefined) return { blocId, whose, may, unit: null, units };
    const owner = await findUnitOwner(
      pool(),
      whose === 'member' ? { ...reach, exact: [] } : reach,
      asked,
      today,
    );
    return owner && { blocId, whose, may, units, unit: { id: owner.unitId, name: owner.unitName } };
  },
  async run({ actor, today, subject }) {
    const { blocId, whose, unit } = subject;
    const memberId = whose === 'self' ? actor.memberId : null;
    const [catalogue, members, last, examples] = await Promise.all([
      readCatalogue(pool(), blocId, today),
      whose === 'member' && unit ? listBranchMembers(pool(), unit.id, today) : [],
      whose === 'member' ? null : readLastChoices(pool(), { memberId, unitId: unit?.id ?? null }),
      readTargetExamples(pool(), blocId),
    ]);
    return { ...subject, catalogue, members, last, examples, today, userId: actor.userId };
  },
});
