import { query } from '@/lib/access/gate';
import type { BlocId, UnitId } from '@/lib/access/ids';
import { membersInput } from './input';
import { type MemberPage, readBlocMembers, readScopeMembers } from './member-store';
import { namePatterns } from './search';
import { findUnit } from './store';
import { listUnitChoices } from './unit-store';

const PAGE_SIZE = 50;

interface Scope {
  readonly blocId: BlocId;
  /** The whole bloc, which is read along indexes of its own. */
  readonly wholeBloc: boolean;
  readonly roots: readonly UnitId[];
}

/** Danh sách đảng viên at home below the own units or below one of them, a page at a time. */
export const listMembers = query({
  name: 'member.list',
  capability: 'member.list',
  input: membersInput,
  async subject({ actor, roots, today }, input): Promise<Scope | null> {
    if (actor.blocId === null) return null;
    const { blocId } = actor;
    const wanted = input.unit === undefined ? roots : [input.unit];
    const units = await Promise.all(wanted.map((unit) => findUnit(roots, unit, [today])));
    const found = units.flatMap((unit) => (unit ? [unit] : []));
    if (found.length === 0) return null;
    const wholeBloc = found.some((unit) => unit.kind === 'bloc');
    return { blocId, wholeBloc, roots: found.map((unit) => unit.id) };
  },
  async run({ roots, today, subject }, input) {
    const name = input.q === undefined ? null : namePatterns(input.q);
    const nothing = input.q !== undefined && name === null;
    const page: MemberPage = {
      today,
      name,
      standing: input.standing ?? null,
      from: input.before ?? input.after ?? null,
      direction: input.before === undefined ? 'after' : 'before',
      // One more than shown says whether there is a further page.
      limit: PAGE_SIZE + 1,
    };
    const reading = subject.wholeBloc
      ? readBlocMembers(subject.blocId, page)
      : readScopeMembers(subject.blocId, subject.roots, page);
    const [rows, units] = await Promise.all([
      nothing ? [] : reading,
      listUnitChoices(roots, today),
    ]);
    const further = rows.length > PAGE_SIZE;
    const backward = page.direction === 'before';
    const shown = backward ? rows.slice(-PAGE_SIZE) : rows.slice(0, PAGE_SIZE);
    return {
      rows: shown,
      hasNext: backward ? shown.length > 0 : further,
      hasPrevious: backward ? further : page.from !== null && shown.length > 0,
      units,
      q: input.q ?? '',
      unit: input.unit ?? null,
      standing: input.standing ?? null,
    };
  },
});
