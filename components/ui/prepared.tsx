import { type ComponentType, createElement, useMemo } from 'react';
import type { Packed } from './packed';

type Prepared<View> = ComponentType<{ readonly packed: Packed<View> }>;

/** A view's HTML may weigh a hundred kilobytes. */
const KEPT = 100;

/**
 * Makes a component that takes its view packed, for pages of a thousand elements that are looked at again and again.
 * On the server its HTML is rendered once for each view and kept: it is a pure function of the text it is handed, so
 * an old one can never be shown, and who may see a view was decided before it was packed. The browser hydrates it
 * like any other, so the component must read nothing but its view: no context, no useId, no clock.
 */
export function prepared<View>(component: ComponentType<{ readonly view: View }>): Prepared<View> {
  return typeof window === 'undefined' ? onServer(component) : inBrowser(component);
}

function inBrowser<View>(component: ComponentType<{ readonly view: View }>): Prepared<View> {
  return function InBrowser({ packed }) {
    const view = useMemo(() => JSON.parse(packed) as View, [packed]);
    return <div>{createElement(component, { view })}</div>;
  };
}

function onServer<View>(component: ComponentType<{ readonly view: View }>): Prepared<View> {
  const kept = new Map<Packed<View>, string>();
  return function OnServer({ packed }) {
    const html = kept.get(packed) ?? render(component, packed);
    // Put last; the one longest unused goes (a Map keeps the order of writing).
    kept.delete(packed);
    kept.set(packed, html);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own output, escaped by React
    return <div dangerouslySetInnerHTML={{ __html: html }} />;
  };
}

function render<View>(component: ComponentType<{ readonly view: View }>, packed: Packed<View>) {
  // Asked for behind this very condition, by which the bundler leaves it out of the browser's files.
  if (typeof window !== 'undefined') return '';
  const { renderToString } = require('react-dom/server') as typeof import('react-dom/server');
  return renderToString(createElement(component, { view: JSON.parse(packed) as View }));
}
