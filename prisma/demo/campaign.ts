import { addDays, daysBetween, monthStart } from './calendar';
import type { BlocSpec } from './spec';
import type { Row } from './tables';
import { commitmentSections, deedGroups, ethicsStandards } from './words/catalogues';
import { randomOf, type World, type Year } from './world';
import type { Numbers } from './writer';

/** The campaign years of the bloc with their numbers. */
export function makeYears(spec: BlocSpec, numbers: Numbers): Year[] {
  return spec.years.map((year) => ({ ...year, id: numbers.next('campaignYear') }));
}

/** The catalogues, quotas, targets and settings of the bloc: everything that domain.md marks as data. */
export function campaignRows({ spec, blocId, numbers, years, tree }: World) {
  const quota: Row<'quota'>[] = [];
  const quotaIssuer: Row<'quotaIssuer'>[] = [];
  for (const year of years) {
    const rule = spec.quota.rule;
    const row: Row<'quota'> = {
      id: numbers.next('quota'),
      blocId,
      yearId: year.id,
      planDate: addDays(year.startsOn, spec.quota.planAfter),
      withCommittee: null,
      withoutCommittee: null,
      percentBp: null,
      smallBelow: null,
      smallOwes: null,
      rangeMin: null,
      rangeMax: null,
      ...rule,
    };
    quota.push(row);
    for (const [place, { issuer, reference }] of spec.quota.issuers(year).entries()) {
      quotaIssuer.push({
        id: numbers.next('quotaIssuer'),
        blocId,
        quotaId: row.id,
        issuer,
        reference,
        rank: place + 1,
      });
    }
  }
  return {
    campaignSetting: [{ blocId, percentMode: 'cut' as const, percentDecimals: 2 }],
    campaignYear: years.map(({ id, code, theme, startsOn, endsOn }) => ({
      id,
      blocId,
      code,
      theme,
      startsOn,
      endsOn,
    })),
    deedGroup: deedGroups.map(({ name }, place) => ({
      id: numbers.next('deedGroup'),
      blocId,
      name,
      rank: place + 1,
    })),
    ethicsStandard: ethicsStandards.map(({ name, from, retired }, place) => ({
      id: numbers.next('ethicsStandard'),
      blocId,
      name,
      rank: place + 1,
      fromDate: from,
      retiredOn: retired,
    })),
    commitmentSection: commitmentSections.map(({ name }, place) => ({
      id: numbers.next('commitmentSection'),
      blocId,
      name,
      rank: place + 1,
    })),
    quota,
    quotaIssuer,
    target: spec.targets.map(
      ({ figure, issuer, reference, startsOn, endsOn, countMin, shareMinBp }) => ({
        id: numbers.next('target'),
        blocId,
        unitId: tree.root.id,
        figure,
        issuer,
        reference,
        startsOn,
        endsOn,
        countMin: countMin ?? null,
        shareMinBp: shareMinBp ?? null,
      }),
    ),
  };
}

/** The terms that are summed over, and the months that are reported on, from the first record to the end of this year. */
export function periodRows({
  spec,
  blocId,
  numbers,
  today,
  tree,
}: Pick<World, 'spec' | 'blocId' | 'numbers' | 'today' | 'tree'>) {
  const random = randomOf({ spec }, 'periods');
  const period: Row<'period'>[] = spec.terms.map(({ name, startsOn, endsOn }) => ({
    id: numbers.next('period'),
    blocId,
    kind: 'term',
    name,
    startsOn,
    endsOn,
  }));
  const reportDeadline: Row<'reportDeadline'>[] = [];
  const deadlineException: Row<'deadlineException'>[] = [];
  const months = Math.round(daysBetween(spec.recordsBegin, today) / 30.44) + 14;
  for (let count = 0; count < months; count += 1) {
    const startsOn = monthStart(spec.recordsBegin, count);
    if (startsOn.slice(0, 4) > today.slice(0, 4)) break;
    const next = monthStart(startsOn, 1);
    const id = numbers.next('period');
    const name = `Tháng ${Number(startsOn.slice(5, 7))}/${startsOn.slice(0, 4)}`;
    period.push({ id, blocId, kind: 'month', name, startsOn, endsOn: addDays(next, -1) });
    reportDeadline.push(
      { blocId, periodId: id, level: 'branch', dueOn: addDays(next, 4), graceDays: 0 },
      { blocId, periodId: id, level: 'grassroots', dueOn: addDays(next, 9), graceDays: 0 },
    );
    if (!random.chance(0.15)) continue;
    const { unit } = random.pick(
      tree.organizations.filter((organization) => organization.unit.closedOn === null),
    );
    deadlineException.push({
      blocId,
      periodId: id,
      unitId: unit.id,
      dueOn: addDays(next, 17),
      reason: random.pick([
        'Đang chuẩn bị đại hội',
        'Đang đợt thanh tra',
        'Thay đổi cán bộ văn phòng cấp ủy',
      ]),
    });
  }
  return { period, reportDeadline, deadlineException };
}
