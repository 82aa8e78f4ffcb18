import { type Book, iso, type Picks } from './book';
import type { Day } from './facts';
import { homeMembers } from './operate-members';

const levels = ['grassroots', 'bloc', 'province', 'central'] as const;

export function inspect(book: Book, day: Day, picks: Picks): void {
  const branches = book.branches(day);
  const unit = picks.below(2) === 0 ? picks.early(branches) : picks.one(branches);
  if (!unit) return;
  const id = book.newId();
  const kind = picks.of('inspection', 'inspection', 'inspection', 'supervision');
  const held = picks.below(8) > 0;
  const members = picks.some(homeMembers(book, unit, day), 3);
  if (held) book.world.inspections.push({ unit: unit.id, kind, heldOn: day, members });
  book.insert('inspection', {
    id,
    bloc_id: unit.bloc,
    unit_id: unit.id,
    kind,
    state: held ? 'completed' : 'planned',
    content: 'Nội dung',
    planned_on: iso(day),
    held_on: held ? iso(day) : null,
  });
  for (const member of members) {
    book.insert('inspected_member', { bloc_id: unit.bloc, inspection_id: id, member_id: member });
  }
}

export function registerDeed(book: Book, day: Day, picks: Picks): void {
  const individual = picks.below(2) === 0;
  const unit = individual ? picks.early(book.branches(day)) : picks.one(book.alive(day));
  const year = unit && book.yearOf(unit.bloc, day);
  if (!unit || !year) return;
  const member = individual ? picks.one(homeMembers(book, unit, day)) : undefined;
  const id = book.newId();
  const kind = member ? 'individual' : 'collective';
  const state = picks.of('registered', 'approved', 'under_way', 'draft');
  const at = picks.some(levels, 3);
  if (state !== 'draft') {
    const dates = { registeredOn: day, completedOn: null, withdrawnOn: null, givenUp: false };
    book.world.deeds.push({ id, unit: unit.id, kind, levels: at, ...dates });
  }
  book.insert('good_deed', {
    id,
    bloc_id: unit.bloc,
    unit_id: unit.id,
    year_id: year.id,
    kind,
    member_id: member ?? null,
    title: 'Việc làm tốt',
    group_id: unit.bloc,
    study_content: 'Học tập',
    practice_content: 'Làm theo',
    example_content: 'Nêu gương',
    starts_on: iso(day),
    due_on: iso(day + 30),
    state,
    registered_on: state === 'draft' ? null : iso(day),
  });
  for (const level of at)
    book.insert('good_deed_level', { bloc_id: unit.bloc, deed_id: id, level });
}

export function finishDeed(book: Book, day: Day, picks: Picks): void {
  const open = book.world.deeds.filter(
    (d) => d.completedOn === null && d.withdrawnOn === null && !d.givenUp,
  );
  const deed = picks.one(open);
  if (!deed) return;
  const state = picks.of('completed', 'completed', 'withdrawn', 'not_completed', 'carried_over');
  if (state === 'completed') deed.completedOn = day;
  else if (state === 'withdrawn') deed.withdrawnOn = day;
  else deed.givenUp = true;
  const when = state === 'completed' ? { completed_on: iso(day) } : { ended_on: iso(day) };
  book.update('good_deed', { state, ...when }, { id: deed.id });
}

export function honour(book: Book, day: Day, picks: Picks): void {
  const unit = picks.one(book.alive(day));
  if (!unit) return;
  const recipient = picks.of('collective', 'non_member');
  const who = { bloc_id: unit.bloc, unit_id: unit.id, recipient, named: 'Tên' };
  const whose = recipient === 'collective' ? 'collective' : 'individual';
  if (picks.below(2) === 0) {
    const level = picks.of(...levels);
    const decision = { level, decided_on: iso(day) };
    const id = book.newId();
    book.insert('commendation_round', {
      ...{ id, bloc_id: unit.bloc, unit_id: unit.id, ...decision },
      ...{ form: 'Giấy khen', decision_number: String(id), occasion: 'Tổng kết' },
    });
    book.world.events.push({
      figure: `commendations-${whose}`,
      facet: level,
      unit: unit.id,
      day,
      quantity: 1,
    });
    book.insert('commendation', { ...who, round_id: id, ...decision });
  } else {
    const field = picks.of('Sản xuất', 'Nhân đạo');
    book.world.events.push({
      figure: `good-examples-${whose}`,
      facet: field,
      unit: unit.id,
      day,
      quantity: 1,
    });
    book.insert('good_example', {
      ...who,
      field,
      title: 'Việc',
      story: 'Chuyện',
      recorded_on: iso(day),
    });
  }
}

export function publish(book: Book, day: Day, picks: Picks): void {
  const unit = picks.one(book.alive(day));
  if (!unit) return;
  const kind = picks.of('Tờ gấp', 'Pa-nô');
  const quantity = 1 + picks.below(300);
  book.world.events.push({ figure: 'propaganda', facet: kind, unit: unit.id, day, quantity });
  const what = { kind, title: 'Tên', quantity, unit_of_measure: 'tờ', issued_on: iso(day) };
  book.insert('propaganda_output', { bloc_id: unit.bloc, unit_id: unit.id, ...what });
}
