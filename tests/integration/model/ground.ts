import { type Book, iso, Picks } from './book';
import type { Day, Rule } from './facts';
import { joinMember } from './operate-members';
import { startCommittee, writeUnit } from './operate-units';

/** Years of 360 days from a day that is no New Year's: a period has its own start and end. */
export const YEARS = 3;
export const DAYS_A_YEAR = 360;
export const EARLIEST: Day = -20;
export const LATEST: Day = EARLIEST + YEARS * DAYS_A_YEAR - 1;
const DAYS_A_PERIOD = 60;

/** What is decided before anything happens; both blocs are given the same. */
export type Ground = {
  rules: Rule[];
  /** The plan date of a year's quota, in days after the year begins. */
  planOffset: number;
  /** How long after a period its reports are due, by level. */
  dueAfter: { branch: number; grassroots: number };
  graceDays: number;
};

/** What stands before the first day: branches at every place of the tree, members in them, some with a chi ủy. */
function writeTree(book: Book, bloc: number): void {
  const before = EARLIEST - 400;
  const root = writeUnit(book, bloc, 'bloc', before);
  const first = writeUnit(book, bloc, 'grassroots_committee', before, root);
  const branch = writeUnit(book, bloc, 'branch', before, first);
  const alone = writeUnit(book, bloc, 'grassroots_branch', before, root);
  for (let n = 0; n < 6; n++) joinMember(book, before, new Picks([n, 0]), n < 4 ? branch : alone);
  for (const unit of [branch, alone]) startCommittee(book, unit, before);
  // The second bloc is small: it is there to be kept apart.
  if (bloc > 1) return;
  const second = writeUnit(book, bloc, 'grassroots_committee', before, root);
  const section = writeUnit(book, bloc, 'section_committee', before, first);
  for (const parent of [second, section]) writeUnit(book, bloc, 'branch', before, parent);
}

function writeYears(book: Book, bloc: number, { rules, planOffset }: Ground): void {
  for (const [index, rule] of rules.entries()) {
    const [id, quotaId] = [book.newId(), book.newId()];
    const first = EARLIEST + index * DAYS_A_YEAR;
    const last = first + DAYS_A_YEAR - 1;
    const planDate = first + planOffset;
    book.world.years.push({ id, bloc, first, last, quota: { id: quotaId, planDate, rule } });
    const dates = { starts_on: iso(first), ends_on: iso(last) };
    book.insert('campaign_year', { id, bloc_id: bloc, code: String(index), theme: '', ...dates });
    const owed = {
      by_class: () =>
        rule.kind === 'by_class' && {
          with_committee: rule.withCommittee,
          without_committee: rule.withoutCommittee,
        },
      percent_of_members: () =>
        rule.kind === 'percent_of_members' && {
          percent_bp: rule.basisPoints,
          small_below: rule.small?.below ?? null,
          small_owes: rule.small?.owes ?? null,
        },
      range: () => rule.kind === 'range' && { range_min: rule.min },
    }[rule.kind]();
    const quota = { id: quotaId, bloc_id: bloc, year_id: id, plan_date: iso(planDate) };
    book.insert('quota', { ...quota, rule: rule.kind, ...owed });
  }
}

function writePeriods(book: Book, bloc: number, { dueAfter, graceDays }: Ground): void {
  for (let first = EARLIEST; first < LATEST; first += DAYS_A_PERIOD) {
    const id = book.newId();
    const last = first + DAYS_A_PERIOD - 1;
    const deadlines = Object.entries(dueAfter).map(([level, after]) => ({
      level,
      dueOn: last + after,
      graceDays,
    }));
    book.world.periods.push({ id, bloc, last, deadlines });
    const period = { id, bloc_id: bloc, kind: 'month', name: `Kỳ ${id}` };
    book.insert('period', { ...period, starts_on: iso(first), ends_on: iso(last) });
    for (const { level, dueOn } of deadlines) {
      const deadline = { bloc_id: bloc, period_id: id, level, due_on: iso(dueOn) };
      book.insert('report_deadline', { ...deadline, grace_days: graceDays });
    }
  }
}

export function writeBloc(book: Book, bloc: number, given: Ground): void {
  const names = { code: `mo-hinh-${bloc}`, name: `Khối ${bloc}`, province: 'Tỉnh' };
  book.insert('bloc', { id: bloc, ...names });
  book.insert('deed_group', { id: bloc, bloc_id: bloc, name: 'Nhóm', rank: 1 });
  writeTree(book, bloc);
  writeYears(book, bloc, given);
  writePeriods(book, bloc, given);
}
