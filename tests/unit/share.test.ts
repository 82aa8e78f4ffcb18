import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisPoints, type PercentSetting, percentText, pointsBetween } from '@/lib/figures/share';

const cut: PercentSetting = { mode: 'cut', decimals: 2 };
const halfUp: PercentSetting = { mode: 'half_up', decimals: 2 };

describe('a share in percent', () => {
  it.each([
    [229, 321, '71,33%', '71,34%'],
    [125, 254, '49,21%', '49,21%'],
    [64, 64, '100%', '100%'],
    [320, 321, '99,68%', '99,69%'],
    [57, 100, '57%', '57%'],
    [23, 160, '14,37%', '14,38%'],
    [171, 170, '100,58%', '100,59%'],
    [0, 0, '–', '–'],
    [0, 7, '0%', '0%'],
    [29, 50, '58%', '58%'],
    [453, 1000, '45,3%', '45,3%'],
    [12345, 10, '123.450%', '123.450%'],
  ])('%i/%i is cut to %s and rounded half up to %s', (n, d, whenCut, whenRounded) => {
    expect(percentText(n, d, cut)).toBe(whenCut);
    expect(percentText(n, d, halfUp)).toBe(whenRounded);
  });

  it('keeps to the decimals of the setting', () => {
    expect(percentText(229, 321, { mode: 'cut', decimals: 1 })).toBe('71,3%');
    expect(percentText(229, 321, { mode: 'cut', decimals: 0 })).toBe('71%');
    expect(percentText(229, 321, { mode: 'half_up', decimals: 0 })).toBe('71%');
    expect(percentText(159, 200, { mode: 'half_up', decimals: 0 })).toBe('80%');
  });

  it('never prints 100% for a part that is not the whole, when cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(0 as const, 1 as const, 2 as const),
        (d, decimals) => {
          expect(percentText(d - 1, d, { mode: 'cut', decimals })).not.toBe('100%');
        },
      ),
    );
  });

  it('says the digits a division by hand gives', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const text = percentText(n, d, cut).replace('%', '').replaceAll('.', '');
        const [whole = '', fraction = ''] = text.split(',');
        const printed = BigInt(whole + fraction.padEnd(2, '0'));
        // n/d lies in [printed, printed + 1) hundredths of a percent.
        expect(printed * BigInt(d) <= BigInt(n) * 10_000n).toBe(true);
        expect((printed + 1n) * BigInt(d) > BigInt(n) * 10_000n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the distance between two shares', () => {
  it('is what a reader gets by subtracting the printed shares', () => {
    expect(pointsBetween({ n: 229, d: 321 }, { n: 125, d: 254 }, cut)).toEqual({
      sign: 1,
      text: '22,12',
    });
    expect(pointsBetween({ n: 1, d: 2 }, { n: 3, d: 4 }, cut)).toEqual({ sign: -1, text: '25' });
    expect(pointsBetween({ n: 1, d: 3 }, { n: 2, d: 6 }, cut)).toEqual({ sign: 0, text: '0' });
  });

  it('does not exist without a base', () => {
    expect(pointsBetween({ n: 0, d: 0 }, { n: 1, d: 2 }, cut)).toBeNull();
    expect(pointsBetween({ n: 1, d: 2 }, { n: 0, d: 0 }, cut)).toBeNull();
  });
});

it('basis points are cut and exact where floating point is not', () => {
  expect([
    basisPoints(57, 100),
    basisPoints(23, 40),
    basisPoints(29, 50),
    basisPoints(1, 0),
  ]).toEqual([5700, 5750, 5800, null]);
});
