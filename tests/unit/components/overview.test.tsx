import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigurePage } from '@/components/figures/figure-page';
import { Overview } from '@/components/figures/overview';
import { figureByUnit, figureNoRows, figureRows } from '../../support/gallery/sample-figures';
import { blocOverview, emptyOverview } from '../../support/gallery/sample-overviews';

const textOf = (html: string) => html.replace(/<[^>]+>/g, '|');

describe("the overview in the server's HTML", () => {
  const html = renderToString(<Overview view={blocOverview} />);

  it('reads the headline as one piece of text', () => {
    expect(html).toContain('>229/321 chi bộ đạt 71,33%<');
    expect(html).toContain('Còn 92 chi bộ chưa hoàn thành');
  });

  it('draws charts and their numbers without the script', () => {
    expect(html).toMatch(/<path class="now" d="M0 [\d. L]+"/);
    expect(textOf(html)).toContain('58,93%');
    expect(html).not.toContain('recharts');
  });

  it('names who is missing with the secretary, and says where there is none', () => {
    expect(html).toContain('Chưa có bí thư · có chi ủy');
    expect(html).toMatch(/Bí thư: \p{Lu}/u);
  });

  it('says a zero base with a dash', () => {
    expect(html).toContain('0/0 khâu đột phá đạt –');
  });

  it('stays small: ninety units and a full year of everything', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(45_000);
  });

  it('shows no block that has nothing to show', () => {
    const empty = renderToString(<Overview view={emptyOverview} />);
    expect(empty).toContain('Chưa có số liệu cho ngày này');
    expect(empty).toContain('trang hiện số liệu của hôm nay');
    for (const id of ['children', 'reports', 'deeds', 'models', 'missing'])
      expect(empty).not.toContain(`id="${id}"`);
  });
});

describe('the page of one figure', () => {
  it('shows every child unit, the complement and an empty complement', () => {
    expect(
      renderToString(<FigurePage view={figureByUnit} />).match(/<tr>/g)?.length,
    ).toBeGreaterThanOrEqual(91);
    expect(
      renderToString(<FigurePage view={figureRows} />).match(/<tr>/g)?.length,
    ).toBeGreaterThanOrEqual(322);
    expect(renderToString(<FigurePage view={figureNoRows} />)).toContain(
      'Không còn chi bộ nào chưa hoàn thành',
    );
  });

  it('does not offer the list one is looking at', () => {
    const missing = figureRows.headline.missing;
    const tabs = figureRows.tabs.map((tab) =>
      tab.current && missing ? { ...tab, href: missing.href } : tab,
    );
    expect(renderToString(<FigurePage view={figureRows} />)).toContain('Còn 92 chi bộ');
    expect(renderToString(<FigurePage view={{ ...figureRows, tabs }} />)).not.toContain(
      'Còn 92 chi bộ',
    );
  });
});
