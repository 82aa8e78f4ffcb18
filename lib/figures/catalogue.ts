import { resultFigures } from './catalogue-results';
import { workFigures } from './catalogue-work';
import type { FigureDefinition } from './definition';

/**
 * The catalogue of figures (figures.md section 4): what each code of the SQL view `contribution` is called, counts
 * and is measured against. Adding a figure = one arm in that view, one entry here, one arm in the view `subject`
 * where its rows are a new kind of thing.
 */
export const catalogue = { ...workFigures, ...resultFigures };

export type FigureCode = keyof typeof catalogue;

export const figureCodes = Object.keys(catalogue) as FigureCode[];

/** The definition behind a code, with its optional parts visible to the type checker. */
export function figure(code: FigureCode): FigureDefinition {
  return catalogue[code];
}

/** True for a code of the catalogue; anything else from a URL is no figure. */
export function isFigureCode(text: string): text is FigureCode {
  return Object.hasOwn(catalogue, text);
}
