import { afterEach, describe, expect, it, vi } from 'vitest';
import { today, vietnamDate } from '@/lib/platform/clock';

afterEach(() => vi.unstubAllEnvs());

describe('the calendar day in Việt Nam', () => {
  it.each([
    ['2022-06-30T16:59:59.999Z', '2022-06-30'],
    ['2022-06-30T17:00:00.000Z', '2022-07-01'],
    ['2023-12-31T17:00:00.000Z', '2024-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ])('at %s it is %s', (instant, day) => {
    expect(vietnamDate(new Date(instant))).toBe(day);
  });

  it('does not depend on the zone of the machine, which is far away in these tests', () => {
    expect(today(new Date('2022-06-30T18:00:00Z'))).toBe('2022-07-01');
  });
});

describe('NENNEP_TODAY', () => {
  it('fixes the day in tests', () => {
    vi.stubEnv('NENNEP_TODAY', '2022-06-30');
    expect(today()).toBe('2022-06-30');
  });

  it('is ignored in production unless that says it is a test', () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('NENNEP_TODAY', '2022-06-30');
    expect(today(new Date('2026-01-01T00:00:00Z'))).toBe('2026-01-01');
    vi.stubEnv('NENNEP_TEST', '1');
    expect(today(new Date('2026-01-01T00:00:00Z'))).toBe('2022-06-30');
  });
});
