import { type Book, iso, type Picks } from './book';
import type { Day, Period, Unit } from './facts';
import { isGrassroots } from './facts';

const deadlineOf = (period: Period, unit: Unit) =>
  period.deadlines.find((d) => d.level === (isGrassroots(unit) ? 'grassroots' : 'branch'));

/** A unit that reports, and one of its periods; `day` only chooses the period. */
function duty(book: Book, day: Day, picks: Picks) {
  const unit = picks.one(book.alive(day, 'branch', 'grassroots_branch', 'grassroots_committee'));
  const periods = book.world.periods.filter(
    (p) => p.bloc === unit?.bloc && Math.abs(p.last - day) < 100,
  );
  const period = picks.one(periods);
  const deadline = unit && period && deadlineOf(period, unit);
  return deadline ? { unit, period, deadline } : undefined;
}

/** Handed in days before or after the deadline, at any hour: the day that counts is the Vietnamese one. */
export function report(book: Book, day: Day, picks: Picks): void {
  const owed = duty(book, day, picks);
  if (!owed) return;
  const { unit, period, deadline } = owed;
  if (book.world.reports.some((r) => r.unit === unit.id && r.period === period.id)) return;
  const utcDay = deadline.dueOn - 3 + picks.below(12);
  const utcHour = picks.of(0, 5, 16, 17, 23);
  const state = picks.of('submitted', 'returned', 'resubmitted', 'accepted', 'draft');
  const submittedOn = utcHour + 7 >= 24 ? utcDay + 1 : utcDay;
  book.world.reports.push({
    unit: unit.id,
    period: period.id,
    submittedOn: state === 'draft' ? null : submittedOn,
  });
  const instant = `${iso(utcDay)}T${String(utcHour).padStart(2, '0')}:00:00Z`;
  const later = `${iso(utcDay + 60)}T00:00:00Z`;
  book.insert('monthly_report', {
    bloc_id: unit.bloc,
    unit_id: unit.id,
    period_id: period.id,
    state,
    submitted_at: state === 'draft' ? null : instant,
    returned_at: state === 'returned' ? later : null,
    return_reason: state === 'returned' ? 'Thiếu' : null,
    accepted_at: state === 'accepted' ? later : null,
  });
}

export function extendDeadline(book: Book, day: Day, picks: Picks): void {
  const owed = duty(book, day, picks);
  if (!owed) return;
  const { unit, period, deadline } = owed;
  if (book.world.extensions.some((e) => e.unit === unit.id && e.period === period.id)) return;
  const dueOn = deadline.dueOn - 4 + picks.below(25);
  book.world.extensions.push({ unit: unit.id, period: period.id, dueOn });
  const what = { bloc_id: unit.bloc, period_id: period.id, unit_id: unit.id };
  book.insert('deadline_exception', { ...what, due_on: iso(dueOn), reason: 'Bão lũ' });
}
