import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles';
import { floorRules } from './floors';
import { readModule, readProject } from './modules';
import { purityRules } from './purity';
import { textRules } from './texts';
import { vocabularyRules } from './vocabulary';

const project = readProject();
const rules = [...floorRules, ...vocabularyRules, ...purityRules, ...textRules];

describe.each(rules)('$name', (rule) => {
  it('holds in every file it speaks about, and speaks about some', () => {
    const spokenAbout = project.filter(rule.applies);
    expect(spokenAbout.length).toBeGreaterThan(0);
    const broken = spokenAbout.flatMap((module) =>
      rule.breaches(module).map((breach) => `${module.file}: ${breach}`),
    );
    expect(broken).toEqual([]);
  });

  it.each(rule.planted)('catches what is planted in %s', (file, text) => {
    const module = readModule(file, text);
    expect(rule.applies(module)).toBe(true);
    expect(rule.breaches(module)).not.toEqual([]);
  });
});

describe('no circle of files', () => {
  it('stands in the product', () => {
    expect(circlesIn(project)).toEqual([]);
  });

  it('is missed, though only types tie it', () => {
    const planted = [
      readModule('lib/deeds/a.ts', "import type { B } from './b';"),
      readModule('lib/deeds/b.ts', "import { c } from '@/lib/deeds/c';"),
      readModule('lib/deeds/c.ts', "export { a } from './a';"),
    ];
    expect(circlesIn(planted)).toEqual(['lib/deeds/a → lib/deeds/b → lib/deeds/c → lib/deeds/a']);
  });
});
