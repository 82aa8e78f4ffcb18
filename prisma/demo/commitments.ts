import type { DateOnly } from '@/lib/platform/clock';
import { addDays, earlier, later } from './calendar';
import type { HomeSpan } from './memberships';
import type { Random } from './random';
import type { Row } from './tables';
import { commitmentSections } from './words/catalogues';
import { randomOf, recordedAt, type World, type Year } from './world';

const reviews = {
  mid_year: [
    'Đã thực hiện khoảng một nửa các nội dung; tiếp tục phần việc về tự học.',
    'Thực hiện đúng tiến độ; còn chậm nội dung ghi chép, sẽ khắc phục trong quý III.',
  ],
  year_end: [
    'Hoàn thành các nội dung đã cam kết; tự nhận mức hoàn thành tốt nhiệm vụ.',
    'Hoàn thành phần lớn nội dung; hạn chế về phát biểu xây dựng chi bộ chuyển sang năm sau.',
  ],
} as const;

/** The stretches in which somebody owes a commitment in a year, joined by person. */
function owing(world: World, year: Year): Map<HomeSpan['person'], HomeSpan[]> {
  const spans = new Map<HomeSpan['person'], HomeSpan[]>();
  for (const branch of world.branches) {
    for (const span of world.roster.everIn(branch)) {
      if (
        span.from > earlier(year.endsOn, world.today) ||
        (span.to !== null && span.to <= year.startsOn)
      )
        continue;
      if (span.standing !== 'official' && span.standing !== 'probationary') continue;
      const known = spans.get(span.person);
      if (known) known.push(span);
      else spans.set(span.person, [span]);
    }
  }
  return spans;
}

/** The day a member hands in the commitment; null: not in this year. Most do so in the first quarter. */
function submission(span: HomeSpan, year: Year, random: Random): DateOnly | null {
  const diligence = span.branch.unit.diligence;
  if (!random.chance(diligence < 0.35 ? 0.62 : 0.93 + 0.07 * diligence)) return null;
  const first = later(addDays(year.startsOn, 5), addDays(span.from, 8));
  const last = addDays(first, diligence < 0.35 ? 170 : 80);
  const on = random.day(first, last, 0.9);
  return on <= year.endsOn ? on : null;
}

/** Bản cam kết tu dưỡng, rèn luyện: one a member and year. The full text stands for named organizations and some others. */
export function commitmentRows(world: World, sections: readonly Row<'commitmentSection'>[]) {
  const random = randomOf(world, 'commitments');
  const commitment: Row<'commitment'>[] = [];
  const commitmentEntry: Row<'commitmentEntry'>[] = [];
  const commitmentReview: Row<'commitmentReview'>[] = [];
  const { blocId, today } = world;
  for (const year of world.years) {
    for (const [person, spans] of owing(world, year)) {
      const [first] = spans;
      const submittedOn = first ? submission(first, year, random) : null;
      if (!submittedOn || submittedOn > today) continue;
      const confirmedOn = random.chance(0.985) ? addDays(submittedOn, random.between(1, 15)) : null;
      const home =
        spans.find(({ from, to }) => from <= submittedOn && (to === null || to > submittedOn)) ??
        first;
      if (!home || (person.left !== null && person.left <= submittedOn)) continue;
      const id = world.numbers.next('commitment');
      const confirmed = confirmedOn !== null && confirmedOn <= today;
      commitment.push({
        id,
        blocId,
        memberId: person.id,
        yearId: year.id,
        unitId: home.branch.unit.id,
        submittedOn,
        confirmedOn: confirmed ? confirmedOn : null,
        confirmedBy: confirmed ? world.confirmerOf(home.branch.unit.id) : null,
        recordedAt: recordedAt(submittedOn, today, random),
      });
      if (!isWrittenOut(world, year, home)) continue;
      for (const [place, { bodies }] of commitmentSections.entries()) {
        const section = sections[place];
        if (section)
          commitmentEntry.push({
            blocId,
            commitmentId: id,
            sectionId: section.id,
            body: random.pick(bodies),
          });
      }
      for (const kind of ['mid_year', 'year_end'] as const) {
        const due = kind === 'mid_year' ? addDays(year.endsOn, -184) : addDays(year.endsOn, -20);
        const on = addDays(later(due, submittedOn), random.between(0, 12));
        if (on > today || !random.chance(0.9)) continue;
        commitmentReview.push({
          blocId,
          commitmentId: id,
          kind,
          body: random.pick(reviews[kind]),
          submittedOn: on,
        });
      }
    }
  }
  return { commitment, commitmentEntry, commitmentReview };
}

/** Texts for all would be most of the demo's rows and say nothing new: named organizations, and every eighth branch this year. */
function isWrittenOut({ today, tree }: World, year: Year, { branch }: HomeSpan): boolean {
  if (branch.organization.named) return year.endsOn >= addDays(today, -800);
  const place = tree.organizations.indexOf(branch.organization);
  return place % 8 === 0 && year.endsOn >= today;
}
