import type { Module, Import as Reference } from './modules';
import { isProduct } from './rule';

const nameOf = (file: string) => file.replace(/\.(tsx?|mjs|js)$/, '');

/**
 * The circles of files that know one another, types included, each as the way round; empty when there is none. Who
 * reads one file of a circle must read them all.
 */
export function circlesIn(project: readonly Module[]): readonly string[] {
  const known = new Map(project.filter(isProduct).map((each) => [nameOf(each.file), each]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const place = way.indexOf(name);
    if (place >= 0) {
      circles.push([...way.slice(place), name].join(' → '));
      return;
    }
    if (done.has(name)) return;
    const own = ({ isPackage, target }: Reference) => !isPackage && known.has(target);
    for (const { target } of known.get(name)?.imports.filter(own) ?? []) {
      visit(target, [...way, name]);
    }
    done.add(name);
  };
  for (const name of known.keys()) visit(name, []);
  return circles;
}
