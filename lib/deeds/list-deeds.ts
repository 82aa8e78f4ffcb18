import { query } from '@/lib/access/gate';
import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import { searchKey } from '@/lib/hierarchy/search';
import { findUnit } from '@/lib/hierarchy/store';
import { listUnitChoices } from '@/lib/hierarchy/unit-store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { listBranchMembers } from './choice-store';
import { deedsInput } from './input';
import { countDeedsToDo, listDeedsBelow, listMemberDeeds, readDeedChoices } from './list-store';
import { confirmReach, readReach, writeReach } from './reach';

const PAGE_SIZE = 50;

interface Scope {
  readonly blocId: BlocId;
  /** The units whose deeds are listed with those below; none: the own deeds only. */
  readonly roots: readonly UnitId[];
  readonly own: MemberId | null;
  readonly unit: { readonly id: UnitId; readonly name: string; readonly isBranch: boolean } | null;
}

/** Letters and digits only, so that none can become a pattern. */
function patternOf(typed: string | undefined): string | null {
  const words = searchKey(typed ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : `%${words.slice(0, 8).join('%')}%`;
}

/** Danh sách việc làm tốt: a member's own, or all at and below the units of a secretary, an organization, the bloc. */
export const listDeeds = query({
  name: 'deed.list',
  capability: 'deed.read',
  input: deedsInput,
  async subject({ actor, today }, input): Promise<Scope | null> {
    const { blocId } = actor;
    if (blocId === null) return null;
    const { below, own } = readReach(actor);
    const asked = input.unit ?? (below.length === 1 ? below[0] : undefined);
    if (asked === undefined) return { blocId, roots: below, own, unit: null };
    const unit = await findUnit(below, asked, [today]);
    if (!unit) return null;
    const isBranch = unit.kind === 'branch' || unit.kind === 'grassroots_branch';
    return { blocId, roots: [unit.id], own, unit: { id: unit.id, name: unit.name, isBranch } };
  },
  async run({ actor, today, subject }, input) {
    const { roots, own, unit } = subject;
    const choices = await readDeedChoices(subject.blocId, today);
    const current = choices.years.find((year) => year.current) ?? choices.years[0];
    const year = input.year ?? current?.id ?? null;
    const [rank, due, last] = input.after?.split('~') ?? [];
    const mine = roots.length === 0;
    const filter = {
      today,
      year,
      show: input.show ?? null,
      kind: input.kind ?? null,
      group: input.group ?? null,
      member: input.member ?? null,
      pattern: patternOf(input.q),
      after: rank && due && last ? ([Number(rank), due as DateOnly, Number(last)] as const) : null,
      limit: PAGE_SIZE + 1,
    };
    const [rows, toDo, units, members] = await Promise.all([
      mine ? (own === null ? [] : listMemberDeeds(own, filter)) : listDeedsBelow(roots, filter),
      mine || year === null ? null : countDeedsToDo(roots, year, today),
      mine || unit?.isBranch ? [] : listUnitChoices(readReach(actor).below, today),
      unit?.isBranch ? listBranchMembers(pool(), unit.id, today) : [],
    ]);
    const writes = writeReach(actor);
    return {
      rows: rows.slice(0, PAGE_SIZE),
      further: rows.length > PAGE_SIZE,
      choices: { ...choices, units, members },
      filter: { ...input, year },
      toDo,
      unit,
      mine,
      today,
      mayWrite: writes.own !== null || writes.exact.length > 0,
      mayConfirm: !mine && confirmReach(actor).below.length > 0,
    };
  },
});
