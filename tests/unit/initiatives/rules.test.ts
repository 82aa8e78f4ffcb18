import { expect, it } from 'vitest';
import type { InitiativeContent } from '@/lib/initiatives/initiative';
import { checkInitiative } from '@/lib/initiatives/rules';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const UNIT = { openedOn: day('2020-01-01'), closedOn: day('2022-10-01') };
const TODAY = day('2022-11-23');

const faults = (registeredOn: string, resolvedOn: string | null) => {
  const content: InitiativeContent = {
    kind: 'breakthrough',
    title: 'Khâu',
    registeredOn: day(registeredOn),
    resolution: resolvedOn === null ? null : { resolvedOn: day(resolvedOn), result: 'Xong' },
  };
  return checkInitiative(content, UNIT, TODAY)
    .filter(([wrong]) => wrong)
    .map(([, fault, field]) => `${field}: ${fault}`);
};

it.each([
  ['on the day the unit opened', '2020-01-01', null, []],
  ['on its last day', '2022-09-30', null, []],
  ['the day before it opened', '2019-12-31', null, ['registeredOn: unit-not-open']],
  ['on the day it closed', '2022-10-01', null, ['registeredOn: unit-not-open']],
  ['tomorrow', '2022-11-24', null, ['registeredOn: future']],
  ['resolved the same day', '2022-03-01', '2022-03-01', []],
  ['resolved the day before', '2022-03-01', '2022-02-28', ['resolvedOn: resolved-early']],
  ['resolved tomorrow', '2022-03-01', '2022-11-24', ['resolvedOn: resolved-future']],
  ['resolved after the unit closed', '2022-03-01', '2022-11-23', ['resolvedOn: unit-not-open']],
])('registered %s', (_label, registeredOn, resolvedOn, expected) => {
  expect(faults(registeredOn, resolvedOn)).toEqual(expected);
});
