import type { Day, Unit, World } from './facts';
import { holds } from './facts';

const FIRST_DAY = Date.UTC(2021, 0, 1);

/** The ISO date of a day of the model. */
export const iso = (day: Day): string =>
  new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

/** The random numbers of one operation, used up one after the other. */
export class Picks {
  private next = 0;
  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    const number = this.numbers[this.next++ % this.numbers.length] ?? 0;
    return number % limit;
  }
  one<T>(from: readonly T[]): T | undefined {
    return from[this.below(Math.max(1, from.length))];
  }
  /** As `one`, but the first of the list comes up most, so that some units see much. */
  early<T>(from: readonly T[]): T | undefined {
    return from[Math.min(this.below(Math.max(1, from.length)), this.below(4))];
  }
  /** As `one`, for lists that are never empty. */
  of<T>(...from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }
  some<T>(from: readonly T[], most: number): T[] {
    const first = this.below(Math.max(1, from.length));
    return [...from.slice(first), ...from.slice(0, first)].slice(0, this.below(most + 1));
  }
}

type Cell = string | number | boolean | null;
const literal = (cell: Cell): string =>
  typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell);

/** Both sides of the trial: every operation writes its facts here and its SQL beside them. */
export class Book {
  readonly statements: string[] = [];
  private lastId = 0;
  readonly world: World = {
    units: [],
    members: [],
    stays: [],
    years: [],
    periods: [],
    extensions: [],
    inspections: [],
    deeds: [],
    commitments: [],
    reports: [],
    sessions: [],
    events: [],
    initiatives: [],
    models: [],
  };

  newId(): number {
    return ++this.lastId;
  }

  insert(table: string, row: Record<string, Cell>): void {
    const cells = Object.values(row).map(literal);
    this.statements.push(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${cells.join(', ')})`,
    );
  }

  update(table: string, row: Record<string, Cell>, where: Record<string, Cell>): void {
    const changes = Object.entries(row).map(([name, cell]) => `${name} = ${literal(cell)}`);
    const conditions = Object.entries(where).map(([name, cell]) =>
      cell === null ? `${name} is null` : `${name} = ${literal(cell)}`,
    );
    this.statements.push(
      `update ${table} set ${changes.join(', ')} where ${conditions.join(' and ')}`,
    );
  }

  /** The units that exist on a day, of the kinds asked for. */
  alive(day: Day, ...kinds: Unit['kind'][]): Unit[] {
    return this.world.units.filter(
      (u) => holds(u.life, day) && (kinds.length === 0 || kinds.includes(u.kind)),
    );
  }
  branches(day: Day): Unit[] {
    return this.alive(day, 'branch', 'grassroots_branch');
  }
  yearOf(bloc: number, day: Day) {
    return this.world.years.find((y) => y.bloc === bloc && y.first <= day && day <= y.last);
  }
}
