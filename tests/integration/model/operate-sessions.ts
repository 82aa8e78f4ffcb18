import { type Book, iso, type Picks } from './book';
import type { Day, Unit } from './facts';

export function study(book: Book, day: Day, picks: Picks, by?: Unit): void {
  const unit = by ?? picks.one(book.alive(day));
  if (!unit) return;
  const id = book.newId();
  const kind = picks.of('plenary', 'in_branch', 'thematic', 'contest', 'talk');
  const audience = picks.of('party', 'party', 'key_cadres', 'youth_union');
  const expected = picks.below(50);
  const present = picks.below(expected + 1);
  const attendances = present + picks.below(40);
  const stages = kind === 'contest' ? picks.some(['Nhận', 'Chọn', 'Gửi'], 3) : [];
  const entries = stages.map((stage) => ({ stage, count: picks.below(200) }));
  book.world.sessions.push({
    unit: unit.id,
    audience,
    kind,
    heldOn: day,
    expected,
    present,
    attendances,
    entries,
  });
  book.insert('study_session', {
    id,
    bloc_id: unit.bloc,
    unit_id: unit.id,
    kind,
    audience,
    topic: 'Chuyên đề',
    held_on: iso(day),
    people_expected: expected,
    people_present: present,
    attendances,
  });
  for (const [rank, { stage, count }] of entries.entries()) {
    book.insert('contest_result', {
      bloc_id: unit.bloc,
      session_id: id,
      stage,
      rank,
      entries: count,
    });
  }
}

/** Registers a breakthrough or a limitation, or resolves one. */
export function initiate(book: Book, day: Day, picks: Picks): void {
  if (picks.below(2) === 0) {
    const open = picks.one(book.world.initiatives.filter((i) => i.resolvedOn === null));
    if (!open) return;
    open.resolvedOn = day;
    book.update('initiative', { resolved_on: iso(day) }, { id: open.id });
    return;
  }
  const unit = picks.one(book.alive(day));
  if (!unit) return;
  const id = book.newId();
  const kind = picks.of('breakthrough', 'limitation');
  book.world.initiatives.push({ id, kind, unit: unit.id, registeredOn: day, resolvedOn: null });
  book.insert('initiative', {
    id,
    bloc_id: unit.bloc,
    unit_id: unit.id,
    kind,
    title: 'Việc',
    registered_on: iso(day),
  });
}

/** Starts a model, or ends one. */
export function turnModel(book: Book, day: Day, picks: Picks): void {
  if (picks.below(3) === 0) {
    const open = picks.one(book.world.models.filter((m) => m.to === null && m.from < day));
    if (!open) return;
    open.to = day;
    book.update('good_model', { ended_on: iso(day) }, { id: open.id });
    return;
  }
  const unit = picks.one(book.alive(day));
  if (!unit) return;
  const id = book.newId();
  book.world.models.push({ id, unit: unit.id, from: day, to: null });
  book.insert('good_model', {
    id,
    bloc_id: unit.bloc,
    unit_id: unit.id,
    name: 'Mô hình',
    summary: '',
    started_on: iso(day),
  });
}
