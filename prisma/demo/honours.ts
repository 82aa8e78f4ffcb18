import type { DateOnly } from '@/lib/platform/clock';
import { addDays, day, later, yearOf } from './calendar';
import { type DayOf, whom } from './honoured';
import type { CommendationPlan } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import type { Branch } from './units';
import * as words from './words/activities';
import { randomOf, recordedAt, type World } from './world';

/** What a year usually brings: most at the end of the year, some around 19 May. */
function usualPlans(world: World, random: Random): CommendationPlan[] {
  const until = world.spec.facts.commendationsPlannedUntil;
  const size = world.tree.organizations.length;
  return world.years
    .filter(({ endsOn }) => until === null || endsOn > until)
    .flatMap(({ startsOn, endsOn }) => {
      const more = () => 0.85 + 0.3 * random.next();
      const may = day(`${yearOf(endsOn)}-05-12`);
      const closing = {
        from: later(addDays(endsOn, -45), startsOn),
        to: addDays(endsOn, -2),
        occasion: words.occasions[1] as string,
      };
      const spring = { from: may, to: addDays(may, 7), occasion: words.occasions[2] as string };
      const along = {
        from: addDays(startsOn, 60),
        to: addDays(endsOn, -50),
        occasion: words.occasions[0] as string,
      };
      return [
        {
          level: 'grassroots' as const,
          ...closing,
          collective: Math.round(size * 0.8 * more()),
          individual: Math.round(size * 2.6 * more()),
        },
        {
          level: 'grassroots' as const,
          ...along,
          collective: Math.round(size * 0.2 * more()),
          individual: Math.round(size * 0.6 * more()),
        },
        {
          level: 'bloc' as const,
          ...spring,
          collective: Math.round(size * 0.18 * more()),
          individual: Math.round(size * 0.5 * more()),
        },
        {
          level: 'bloc' as const,
          ...closing,
          collective: Math.round(size * 0.22 * more()),
          individual: Math.round(size * 0.6 * more()),
        },
        {
          level: 'province' as const,
          ...spring,
          collective: random.between(2, 5),
          individual: random.between(4, 10),
        },
      ];
    });
}

/** The rounds of one bloc: numbers are given once a unit, level and year; nobody is honoured twice in one. */
class Rounds {
  readonly rows: Row<'commendationRound'>[] = [];
  private readonly numbersGiven = new Set<string>();
  private readonly honoured = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {}

  open(unitId: number, { level, occasion }: CommendationPlan, decidedOn: DateOnly) {
    const { blocId, numbers, today } = this.world;
    const decisionNumber = this.number(unitId, level, decidedOn);
    const round = {
      id: numbers.next('commendationRound'),
      blocId,
      unitId,
      level,
      decisionNumber,
      decidedOn,
      form: words.forms[level],
      occasion,
      recordedAt: recordedAt(decidedOn, today, this.random),
    };
    this.rows.push(round);
    return round;
  }

  private number(unitId: number, level: string, on: DateOnly): string {
    for (;;) {
      const number = this.random.between(
        ...((level === 'grassroots' ? [3, 90] : [11, 460]) as [number, number]),
      );
      const key = [unitId, level, yearOf(on), number].join('/');
      if (this.numbersGiven.has(key)) continue;
      this.numbersGiven.add(key);
      return `${number}-QĐ/${level === 'province' ? 'TU' : 'ĐU'}`;
    }
  }

  /** False when this round has honoured them already. */
  takes(
    roundId: number,
    { unitId, memberId, named }: { unitId: number; memberId: number | null; named: string | null },
  ) {
    const key = [roundId, memberId ?? `${unitId}/${named}`].join('/');
    if (this.honoured.has(key)) return false;
    this.honoured.add(key);
    return true;
  }
}

/** Khen thưởng, biểu dương: the bloc and the province decide once for all, each organization on a day of its own. */
export function commendationRows(world: World) {
  const random = randomOf(world, 'commendations');
  const { spec, today, blocId, numbers, tree } = world;
  const rounds = new Rounds(world, random);
  const commendation: Row<'commendation'>[] = [];
  for (const plan of [...spec.facts.commendations, ...usualPlans(world, random)]) {
    const { level, from, to, collective, individual } = plan;
    // A đảng ủy cơ sở commends its own branches and people, never itself.
    const below = level === 'grassroots';
    const issuerOf = (branch: Branch) => (below ? branch.organization.unit.id : tree.root.id);
    const days = new Map<number, DateOnly>();
    const dayOf: DayOf = (branch) => {
      const issuer = issuerOf(branch);
      const decided = days.get(issuer) ?? random.day(from, to);
      days.set(issuer, decided);
      return decided;
    };
    const opened = new Map<number, Row<'commendationRound'>>();
    for (let count = 0; count < collective + individual; ) {
      const { branch, on, who } = whom(
        world,
        { collective: count < collective, below, dayOf },
        random,
      );
      if (on > today) {
        count += 1;
        continue;
      }
      const issuer = issuerOf(branch);
      const round = opened.get(issuer) ?? rounds.open(issuer, plan, on);
      opened.set(issuer, round);
      if (!rounds.takes(round.id, who)) continue;
      count += 1;
      const id = numbers.next('commendation');
      const { decidedOn, recordedAt: entered } = round;
      commendation.push({
        id,
        blocId,
        roundId: round.id,
        ...who,
        level,
        decidedOn,
        recordedAt: entered,
      });
    }
  }
  return { commendationRound: rounds.rows, commendation };
}
