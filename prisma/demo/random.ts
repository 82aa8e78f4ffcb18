import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween } from './calendar';

/** FNV-1a: one number from a text, so that every noun of every bloc draws from a sequence of its own. */
function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A small seeded generator (mulberry32). The demo must be the same on every machine and every day, so nothing
 * in it may draw from Math.random; and a change in one noun must not move the rows of another.
 */
export class Random {
  private state: number;

  constructor(seed: string) {
    this.state = seedFrom(seed);
  }

  /** From 0 up to, and never, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two, both possible. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }

  /** A new list in random order. */
  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = Math.floor(this.next() * (last + 1));
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  }

  /** This many different members of the list, or all of them where there are fewer. */
  some<T>(list: readonly T[], count: number): T[] {
    return count >= list.length ? [...list] : this.shuffled(list).slice(0, count);
  }

  /** This many different members of the list, the heavy ones more often (Efraimidis and Spirakis). */
  weighted<T>(list: readonly T[], count: number, weight: (item: T) => number): T[] {
    return list
      .map((item) => ({ item, key: this.next() ** (1 / Math.max(weight(item), 1e-6)) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map(({ item }) => item);
  }

  /** A day from the first to the last, both possible. Bias above 1 leans towards the first, below 1 to the last. */
  day(first: DateOnly, last: DateOnly, bias = 1): DateOnly {
    const span = daysBetween(first, last);
    if (span < 0) throw new RangeError(`No day between ${first} and ${last}`);
    const share = bias === 1 ? this.next() : this.next() ** bias;
    return addDays(first, Math.floor(share * (span + 1)));
  }

  /** About a bell between 0 and 1 around one half. */
  bell(): number {
    return (this.next() + this.next() + this.next()) / 3;
  }
}

/**
 * Shares a whole among parts by weight, each part at least its floor and at most its ceiling, so that the parts
 * sum to the whole exactly (largest remainder, then one by one where a bound was hit).
 */
export function apportion(
  whole: number,
  weights: readonly number[],
  floor: number,
  ceiling: number,
): number[] {
  if (whole < floor * weights.length || whole > ceiling * weights.length) {
    throw new RangeError(
      `${whole} cannot be shared among ${weights.length} parts of ${floor} to ${ceiling}`,
    );
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) =>
    Math.min(ceiling, Math.max(floor, Math.round((whole * weight) / sum))),
  );
  let rest = whole - parts.reduce((total, part) => total + part, 0);
  for (let place = 0; rest !== 0; place = (place + 1) % parts.length) {
    const step = Math.sign(rest);
    const next = (parts[place] as number) + step;
    if (next < floor || next > ceiling) continue;
    parts[place] = next;
    rest -= step;
  }
  return parts;
}
