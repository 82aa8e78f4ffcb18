import { type Book, iso, type Picks } from './book';
import { type Day, holds, type Stay, type Unit } from './facts';

function startStay(book: Book, stay: Omit<Stay, 'to'>, bloc: number): void {
  book.world.stays.push({ ...stay, to: null });
  book.insert('membership', {
    bloc_id: bloc,
    member_id: stay.member,
    unit_id: stay.unit,
    kind: stay.kind,
    standing: stay.standing,
    exempt_reason: stay.standing === 'exempt' ? 'age' : null,
    from_date: iso(stay.from),
  });
}

export function endStay(book: Book, stay: Stay, day: Day): void {
  stay.to = day;
  book.update(
    'membership',
    { to_date: iso(day) },
    { member_id: stay.member, kind: stay.kind, to_date: null },
  );
}

const standings = ['official', 'official', 'probationary', 'exempt', 'suspended'] as const;

/** Joins from elsewhere, or is admitted that very day on probation. */
export function joinMember(book: Book, day: Day, picks: Picks, into?: Unit): void {
  const unit = into ?? picks.early(book.branches(day));
  if (!unit) return;
  const id = book.newId();
  const standing = picks.of(...standings);
  const admittedOn = picks.below(2) === 0 ? day : day - 200;
  book.world.members.push({ id, bloc: unit.bloc, admittedOn });
  book.insert('member', {
    id,
    bloc_id: unit.bloc,
    full_name: `Nguyễn Văn ${id}`,
    admitted_on: iso(admittedOn),
  });
  startStay(book, { member: id, unit: unit.id, kind: 'home', standing, from: day }, unit.bloc);
}

/** The home stays that may change on this day, with the bloc they are in. */
const changeable = (book: Book, day: Day): { stay: Stay; unit: Unit }[] =>
  book.world.stays
    .filter((s) => s.kind === 'home' && s.to === null && s.from < day)
    .flatMap((stay) =>
      book
        .alive(day)
        .filter((u) => u.id === stay.unit)
        .map((unit) => ({ stay, unit })),
    );

export function moveMember(book: Book, day: Day, picks: Picks): void {
  const from = picks.one(changeable(book, day));
  if (!from) return;
  const to = picks.one(
    book.branches(day).filter((u) => u.bloc === from.unit.bloc && u.id !== from.unit.id),
  );
  if (!to) return;
  endStay(book, from.stay, day);
  startStay(book, { ...from.stay, unit: to.id, from: day }, to.bloc);
}

export function changeStanding(book: Book, day: Day, picks: Picks): void {
  const at = picks.one(changeable(book, day));
  if (!at) return;
  const standing = picks.of(...standings);
  endStay(book, at.stay, day);
  startStay(book, { ...at.stay, standing, from: day }, at.unit.bloc);
}

export function leave(book: Book, day: Day, picks: Picks): void {
  const at = picks.one(changeable(book, day));
  if (at) endStay(book, at.stay, day);
}

/** Sinh hoạt tạm thời: a second membership beside the one at home, which counts nowhere. */
export function stayElsewhere(book: Book, day: Day, picks: Picks): void {
  const at = picks.one(changeable(book, day));
  if (!at || book.world.stays.some((s) => s.member === at.stay.member && s.kind === 'temporary'))
    return;
  const host = picks.one(
    book.branches(day).filter((u) => u.bloc === at.unit.bloc && u.id !== at.unit.id),
  );
  if (!host) return;
  startStay(
    book,
    { member: at.stay.member, unit: host.id, kind: 'temporary', standing: 'official', from: day },
    host.bloc,
  );
}

export const homeMembers = (book: Book, unit: Unit, day: Day): number[] =>
  book.world.stays
    .filter((s) => s.kind === 'home' && s.unit === unit.id && holds(s, day))
    .map((s) => s.member);

/** Registers or confirms a commitment of the year, by a member of any standing. */
export function commit(book: Book, day: Day, picks: Picks): void {
  const unit = picks.one(book.branches(day));
  const member = unit && picks.one(homeMembers(book, unit, day));
  const year = unit && book.yearOf(unit.bloc, day);
  if (!unit || !member || !year) return;
  const known = book.world.commitments.find((c) => c.member === member && c.year === year.id);
  if (known) {
    if (known.confirmedOn !== null) return;
    known.confirmedOn = day;
    book.update('commitment', { confirmed_on: iso(day) }, { id: known.id });
    return;
  }
  const id = book.newId();
  const confirmedOn = picks.below(2) === 0 ? day : null;
  book.world.commitments.push({ id, member, year: year.id, submittedOn: day, confirmedOn });
  book.insert('commitment', {
    id,
    bloc_id: unit.bloc,
    member_id: member,
    year_id: year.id,
    unit_id: unit.id,
    submitted_on: iso(day),
    confirmed_on: confirmedOn === null ? null : iso(day),
  });
}
