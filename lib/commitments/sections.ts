import { type Entry, type Section, sectionField } from './commitment';

/** What is wrong with the sections of a form that was sent: [what, the field it stands beside]. */
export type SectionFault = readonly ['section-missing' | 'section-unknown', string];

/**
 * Mỗi phần đang dùng đều phải được viết: every section in force has its text, and no text belongs to a section that is
 * neither in force nor already part of this commitment.
 */
export function faultsOfSections(
  entries: readonly Entry[],
  inForce: readonly Section[],
  already: readonly number[] = [],
): readonly SectionFault[] {
  const known = new Set([...inForce.map(({ id }) => id), ...already]);
  const written = new Set(entries.map(({ sectionId }) => sectionId));
  return [
    ...inForce
      .filter(({ id }) => !written.has(id))
      .map(({ id }): SectionFault => ['section-missing', sectionField(id)]),
    ...entries
      .filter(({ sectionId }) => !known.has(sectionId))
      .map(({ sectionId }): SectionFault => ['section-unknown', sectionField(sectionId)]),
  ];
}
