import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pack } from '@/components/ui/packed';
import { prepared } from '@/components/ui/prepared';

type View = { readonly name: string; readonly parts: readonly string[] };

describe('a prepared component', () => {
  let rendered = 0;
  const Plain = ({ view }: { readonly view: View }) => {
    rendered++;
    return (
      <p title={view.name}>
        {view.name}: {view.parts.join(', ')}
      </p>
    );
  };
  const Prepared = prepared(Plain);
  const html = (view: View) => renderToString(<Prepared packed={pack(view)} />);

  it('puts out to the letter what React does, so that the browser finds its own elements', () => {
    const view = { name: 'Chi bộ <script>"1" & \'2\'', parts: ['</p>', '{}', '\u2028'] };
    expect(html(view)).toBe(`<div>${renderToString(<Plain view={view} />)}</div>`);
    expect(html(view)).not.toContain('<script>');
  });

  it('renders each view once, and another view anew', () => {
    rendered = 0;
    const first = html({ name: 'Một', parts: [] });
    expect(html({ name: 'Một', parts: [] })).toBe(first);
    expect(rendered).toBe(1);
    expect(html({ name: 'Hai', parts: [] })).toContain('Hai');
    expect(rendered).toBe(2);
  });

  it('forgets the view longest unused', () => {
    html({ name: 'giữ', parts: [] });
    html({ name: 'quên', parts: [] });
    for (let other = 0; other < 99; other++) {
      html({ name: `khác ${other}`, parts: [] });
      html({ name: 'giữ', parts: [] });
    }
    rendered = 0;
    html({ name: 'giữ', parts: [] });
    expect(rendered).toBe(0);
    html({ name: 'quên', parts: [] });
    expect(rendered).toBe(1);
  });
});
