import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween } from './calendar';
import type { Random } from './random';
import type { Row } from './tables';
import { existsOn, type Unit } from './units';
import * as words from './words/activities';
import { randomOf, type World } from './world';

type Periods = {
  period: readonly Row<'period'>[];
  reportDeadline: readonly Row<'reportDeadline'>[];
  deadlineException: readonly Row<'deadlineException'>[];
};

function instant(on: DateOnly, random: Random): string {
  return `${on}T${String(random.between(8, 20)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00+07:00`;
}

/** The day a unit hands in a month's report; null: never. The same few units are late and silent again and again. */
function handedIn(
  unit: Unit,
  monthEnd: DateOnly,
  dueOn: DateOnly,
  slack: number,
  random: Random,
): DateOnly | null {
  const laziness = (1 - unit.diligence) * slack;
  if (random.chance(0.004 * slack + 0.13 * laziness ** 3)) return null;
  if (random.chance(Math.min(0.7, 0.03 * slack + 0.5 * laziness ** 2))) {
    return addDays(dueOn, random.between(1, unit.diligence < 0.35 ? 24 : 9));
  }
  return random.day(addDays(monthEnd, -3), dueOn, 0.7);
}

/** Báo cáo tháng of every unit that owes one, as far as it was handed in; who reads it is never who sent it. */
export function reportRows(
  world: World,
  periods: Periods,
  users: readonly Row<'appUser'>[],
  grants: readonly Row<'userGrant'>[],
) {
  const random = randomOf(world, 'reports');
  const { today, blocId, numbers, tree, branches } = world;
  const units = [
    ...new Set([
      ...tree.organizations.map(({ unit }) => unit),
      ...branches.map(({ unit }) => unit),
    ]),
  ];
  const staff = users.find(({ login }) => login.endsWith('.staff'))?.id ?? null;
  const senders = new Map(
    grants
      .filter(({ role }) => role === 'secretary' || role === 'grassroots')
      .map(({ unitId, userId }) => [unitId, userId]),
  );
  // Where an organization can sign in itself, it reads the reports of its branches; elsewhere the bloc does.
  const readers = new Map<number, number>();
  for (const { unitId, userId } of grants.filter(({ role }) => role === 'grassroots')) {
    const below = tree.organizations.find(({ unit }) => unit.id === unitId)?.branches ?? [];
    for (const branch of below) readers.set(branch.unit.id, userId);
  }
  const deadlines = new Map(
    periods.reportDeadline.map(({ periodId, level, dueOn }) => [`${periodId}/${level}`, dueOn]),
  );
  const extended = new Map(
    periods.deadlineException.map(({ periodId, unitId, dueOn }) => [
      `${periodId}/${unitId}`,
      dueOn,
    ]),
  );
  const monthlyReport: Row<'monthlyReport'>[] = [];
  for (const { id: periodId, kind, endsOn } of periods.period) {
    if (kind !== 'month' || addDays(endsOn, -3) > today) continue;
    for (const unit of units) {
      const level = unit.kind === 'branch' ? 'branch' : 'grassroots';
      const dueOn = extended.get(`${periodId}/${unit.id}`) ?? deadlines.get(`${periodId}/${level}`);
      if (!dueOn || !existsOn(unit, endsOn)) continue;
      const on = handedIn(unit, endsOn, dueOn, world.spec.facts.reportSlack, random);
      if (on === null || on > today) {
        const begun = on !== null && random.chance(0.5);
        if (begun && daysBetween(endsOn, today) < 30) {
          monthlyReport.push(
            report({
              id: numbers.next('monthlyReport'),
              blocId,
              unitId: unit.id,
              periodId,
              state: 'draft',
            }),
          );
        }
        continue;
      }
      const row = report({
        id: numbers.next('monthlyReport'),
        blocId,
        unitId: unit.id,
        periodId,
        state: 'submitted',
      });
      row.submittedAt = instant(on, random);
      row.submittedBy = senders.get(unit.id) ?? null;
      row.nothingArose = random.chance(0.05);
      row.remarks =
        row.nothingArose || random.chance(0.8) ? null : random.pick(words.reportRemarks);
      review(row, on, { today, reader: readers.get(unit.id) ?? staff, random });
      monthlyReport.push(row);
    }
  }
  return { monthlyReport };
}

function report(
  row: Pick<Row<'monthlyReport'>, 'id' | 'blocId' | 'unitId' | 'periodId' | 'state'>,
): Row<'monthlyReport'> {
  const { id, blocId, unitId, periodId, state } = row;
  return {
    id,
    blocId,
    unitId,
    periodId,
    state,
    submittedAt: null,
    returnedAt: null,
    returnReason: null,
    acceptedAt: null,
    acceptedBy: null,
    submittedBy: null,
    nothingArose: false,
    remarks: null,
  };
}

/** Read within days: most are accepted, some returned first, those of years past are locked. */
function review(
  row: Row<'monthlyReport'>,
  on: DateOnly,
  { today, reader, random }: { today: DateOnly; reader: number | null; random: Random },
): void {
  const readOn = addDays(on, random.chance(0.2) ? random.between(8, 26) : random.between(1, 7));
  const returned = random.chance(0.03);
  if (readOn > today) return;
  if (returned) {
    row.returnedAt = instant(readOn, random);
    row.returnReason = random.pick(words.returnReasons);
    const waits = random.between(2, 20);
    row.state = daysBetween(readOn, today) < waits ? 'returned' : 'resubmitted';
    if (daysBetween(readOn, today) < waits + 10) return;
  }
  row.state = daysBetween(on, today) > 365 ? 'locked' : 'accepted';
  row.acceptedAt = instant(returned ? addDays(readOn, random.between(2, 10)) : readOn, random);
  row.acceptedBy = reader;
}
