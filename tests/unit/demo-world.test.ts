import { describe, expect, it } from 'vitest';
import { generateBloc } from '@/prisma/demo/bloc';
import { addDays, addYears, day, daysBetween, monthStart } from '@/prisma/demo/calendar';
import { apportion, Random } from '@/prisma/demo/random';
import { families, femaleGiven, maleGiven, peoples } from '@/prisma/demo/words/names';
import { demoSpecs } from '@/prisma/demo/worlds';
import { Numbers } from '@/prisma/demo/writer';

const today = day('2024-03-20');

/** The smallest of the five blocs, made from nothing. */
function dongDa() {
  const spec = demoSpecs(today).find(({ code }) => code === 'dongda');
  if (!spec) throw new Error('the demo has no bloc dongda');
  return generateBloc(spec, { numbers: Numbers.fromOne(), today, passwordHash: null }).rows;
}

describe('the demo world', () => {
  const rows = dongDa();

  it('is the same each time it is made', () => {
    expect(JSON.stringify(dongDa())).toBe(JSON.stringify(rows));
  });
  it('lets nothing happen after today', () => {
    const late = [
      ...(rows.goodDeed ?? []).flatMap(({ registeredOn, completedOn, endedOn }) => [
        registeredOn,
        completedOn,
        endedOn,
      ]),
      ...(rows.inspection ?? []).map(({ heldOn }) => heldOn),
      ...(rows.studySession ?? []).map(({ heldOn }) => heldOn),
      ...(rows.commitment ?? []).map(({ confirmedOn }) => confirmedOn),
      ...(rows.commendation ?? []).map(({ decidedOn }) => decidedOn),
      ...(rows.goodExample ?? []).map(({ recordedOn }) => recordedOn),
      ...(rows.membership ?? []).map(({ fromDate }) => fromDate),
    ].filter((date) => date !== null && date > today);
    expect(late).toEqual([]);
  });
  it('writes names in NFC, without double blanks', () => {
    for (const { fullName } of rows.member ?? []) {
      expect(fullName).toBe(fullName.normalize('NFC').trim());
      expect(fullName).not.toContain('  ');
      expect(fullName).not.toContain('~');
    }
  });
});

describe('the names of the demo', () => {
  const letters = new Set(
    [...families, ...maleGiven, ...femaleGiven, ...Object.values(peoples).flatMap((p) => p.given)]
      .join('')
      .toLowerCase()
      .normalize('NFC'),
  );
  it('hold every vowel of the alphabet with every tone', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      tones.map((tone) => (vowel + tone).normalize('NFC')),
    );
    expect(vowels.filter((vowel) => !letters.has(vowel))).toEqual([]);
  });
  it('hold every consonant of the alphabet', () => {
    expect([...'bcdđghklmnpqrstvx'].filter((letter) => !letters.has(letter))).toEqual([]);
  });
  it('spell the tone of hoa in both ways', () => {
    expect(maleGiven).toContain('Hòa');
    expect(maleGiven).toContain('Hoà');
  });
});

describe('the calendar of the demo', () => {
  it('counts days and months across years', () => {
    expect(addDays(day('2023-12-31'), 60)).toBe('2024-02-29');
    expect(daysBetween(day('2024-02-29'), day('2023-12-31'))).toBe(-60);
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(monthStart(day('2022-11-17'), 3)).toBe('2023-02-01');
  });
  it('refuses what is no day', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError);
  });
});

describe('sharing a whole', () => {
  it('keeps the sum, the floor and the ceiling', () => {
    const random = new Random('shares');
    for (let round = 0; round < 200; round += 1) {
      const weights = Array.from({ length: random.between(1, 40) }, () => random.next());
      const whole = random.between(3 * weights.length, 40 * weights.length);
      const parts = apportion(whole, weights, 3, 40);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...parts)).toBeLessThanOrEqual(40);
    }
  });
});
