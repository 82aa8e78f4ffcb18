import type { Unit } from '@/lib/hierarchy/store';
import { unitHref, type When } from './links';

const KINDS: Readonly<Record<Unit['kind'], string>> = {
  bloc: 'Đảng bộ khối',
  grassroots_committee: 'Đảng bộ cơ sở',
  grassroots_branch: 'Chi bộ cơ sở',
  section_committee: 'Đảng bộ bộ phận',
  branch: 'Chi bộ trực thuộc',
};

/** The unit of a page with the visible way down to it, each step as of the same day and period. */
export function presentUnit(path: readonly Unit[], when: When) {
  const unit = path.at(-1);
  if (!unit) throw new Error('a unit that was found stands at the end of its own path');
  const closed = unit.closedOn !== null && unit.closedOn <= when.asOf;
  return {
    id: unit.id,
    name: unit.name,
    kind: closed ? `${KINDS[unit.kind]} (đã kết thúc hoạt động)` : KINDS[unit.kind],
    path: path.slice(0, -1).map(({ id, name }) => ({ name, href: unitHref(id, when) })),
    href: unitHref(unit.id, when),
  };
}
