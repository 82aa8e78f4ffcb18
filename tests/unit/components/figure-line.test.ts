import { describe, expect, it } from 'vitest';
import { figureLine } from '@/components/figures/figure-line';

describe('the sentence of a figure', () => {
  it('reads as the press prints it', () => {
    expect(figureLine({ n: '229', d: '321', word: 'chi bộ', percent: '71,33%' })).toBe(
      '229/321 chi bộ đạt 71,33%',
    );
  });

  it('says – for a zero base, never 0 % or 100 %', () => {
    expect(figureLine({ n: '0', d: '0', word: 'nội dung', percent: '–' })).toBe(
      '0/0 nội dung đạt –',
    );
  });

  it('has no share where there is no denominator', () => {
    expect(figureLine({ n: '3.700', d: null, word: 'tờ gấp', percent: null })).toBe('3.700 tờ gấp');
  });
});
