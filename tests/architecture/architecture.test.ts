import { describe, expect, it } from 'vitest';
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
