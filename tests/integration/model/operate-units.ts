import { type Book, iso, type Picks } from './book';
import { type Day, holds, isBranch, type Unit } from './facts';
import { endStay, joinMember } from './operate-members';
import { study } from './operate-sessions';

const parentsOf = {
  bloc: [],
  grassroots_committee: ['bloc'],
  grassroots_branch: ['bloc'],
  section_committee: ['grassroots_committee'],
  branch: ['grassroots_committee', 'section_committee'],
} as const satisfies Record<Unit['kind'], readonly Unit['kind'][]>;

function place(book: Book, unit: Unit, parent: Unit, day: Day): void {
  unit.places.push({ parent: parent.id, from: day, to: null });
  book.insert('unit_placement', {
    bloc_id: unit.bloc,
    unit_id: unit.id,
    unit_kind: unit.kind,
    parent_id: parent.id,
    parent_kind: parent.kind,
    from_date: iso(day),
  });
}

export function writeUnit(
  book: Book,
  bloc: number,
  kind: Unit['kind'],
  day: Day,
  parent?: Unit,
): Unit {
  const id = book.newId();
  const unit: Unit = { id, bloc, kind, life: { from: day, to: null }, places: [], committees: [] };
  book.world.units.push(unit);
  book.insert('unit', {
    id,
    bloc_id: bloc,
    kind,
    name: `Đơn vị ${id}`,
    code: `u${id}`,
    opened_on: iso(day),
  });
  if (parent) place(book, unit, parent, day);
  return unit;
}

export function openUnit(book: Book, day: Day, picks: Picks): void {
  const kind = picks.of(
    'grassroots_committee',
    'grassroots_branch',
    'section_committee',
    'branch',
    'branch',
  );
  const parent = picks.one(book.alive(day, ...parentsOf[kind]));
  if (!parent) return;
  const unit = writeUnit(book, parent.bloc, kind, day, parent);
  if (!isBranch(unit)) return;
  // A branch may begin with members and with a chi ủy: then it has them on its first day.
  for (let members = picks.below(4); members > 0; members--) joinMember(book, day, picks, unit);
  if (picks.below(2) === 0) startCommittee(book, unit, day);
}

const hasChildren = (book: Book, unit: Unit, day: Day): boolean =>
  book.alive(day).some((u) => u.places.some((p) => p.parent === unit.id && holds(p, day)));

/** Closing ends the memberships of a branch; the unit's last place and its past stay. */
export function closeUnit(book: Book, day: Day, picks: Picks): void {
  const unit = picks.one(
    book.alive(day, 'grassroots_committee', 'grassroots_branch', 'section_committee', 'branch'),
  );
  if (!unit || unit.life.from === day || hasChildren(book, unit, day)) return;
  const stays = book.world.stays.filter((s) => s.unit === unit.id && holds(s, day));
  if (stays.some((s) => s.from === day)) return;
  for (const stay of stays) endStay(book, stay, day);
  unit.life.to = day;
  book.update('unit', { closed_on: iso(day) }, { id: unit.id });
}

export function moveUnit(book: Book, day: Day, picks: Picks): void {
  const unit = picks.one(book.alive(day, 'section_committee', 'branch', 'branch'));
  const last = unit?.places.at(-1);
  if (!unit || !last || last.from === day) return;
  const elsewhere = book
    .alive(day, ...parentsOf[unit.kind])
    .filter((p) => p.bloc === unit.bloc && p.id !== last.parent);
  const parent = picks.one(elsewhere);
  if (!parent) return;
  last.to = day;
  book.update('unit_placement', { to_date: iso(day) }, { unit_id: unit.id, to_date: null });
  place(book, unit, parent, day);
  // What is held on the very day of a move belongs to the new parent.
  if (picks.below(2) === 0) study(book, day, picks, unit);
}

export function startCommittee(book: Book, unit: Unit, day: Day): void {
  unit.committees.push({ from: day, to: null });
  book.insert('branch_committee', { bloc_id: unit.bloc, unit_id: unit.id, from_date: iso(day) });
}

/** A chi ủy begins where there is none, and ends where there is one. */
export function turnCommittee(book: Book, day: Day, picks: Picks): void {
  const unit = picks.early(book.branches(day));
  if (!unit) return;
  const last = unit.committees.at(-1);
  if (last && last.to === null) {
    if (last.from === day) return;
    last.to = day;
    book.update('branch_committee', { to_date: iso(day) }, { unit_id: unit.id, to_date: null });
  } else {
    startCommittee(book, unit, day);
  }
}
