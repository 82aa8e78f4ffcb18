import type { Import, Module } from './modules';
import { isBelow, isProduct, type Rule } from './rule';
import { hasKind, isPure, kindOf } from './vocabulary';

/** The pure part of the platform floor: arithmetic and words, no clock, no I/O. */
const PURE_PLATFORM = new Set([
  'lib/platform/address',
  'lib/platform/calendar',
  'lib/platform/format',
]);

const isPureTarget = ({ target, isPackage, typeOnly }: Import) =>
  typeOnly || (!isPackage && (PURE_PLATFORM.has(target) || isPure(target)));

/** Ways to the clock, to chance and to the world outside. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bconsole\.|\bsetTimeout\b/;

const foreignTo = (module: Module, allowed: (one: Import) => boolean) =>
  module.imports.filter((one) => !allowed(one)).map((one) => `imports ${one.specifier}`);

const isClientFile = ({ text }: Module) => /^\s*['"]use client['"]/.test(text);

/** The driver and Prisma: whoever has them can read anything. */
const isDatabasePackage = ({ target }: Import) =>
  target === 'pg' || target === 'rate-limiter-flexible' || target.startsWith('@prisma/');
const isDatabaseModule = ({ target }: Import) =>
  /^lib\/platform\/(database|prisma|transaction|snapshot|memo|generated)/.test(target);

export const purityRules: readonly Rule[] = [
  {
    name: 'rules and views are pure: no package, no clock, no I/O',
    applies: hasKind('rule', 'view'),
    breaches: (module) => [
      ...foreignTo(module, isPureTarget),
      ...(IMPURE.test(module.code) ? ['reaches for the clock, chance or the world outside'] : []),
    ],
    planted: [
      ['lib/figures/share.ts', "import { z } from 'zod';"],
      ['lib/figures/view.ts', "import { readRows } from './store';"],
      ['lib/campaign/quota.ts', "import { today } from '@/lib/platform/clock';"],
      ['lib/campaign/rules.ts', 'export const now = () => new Date();'],
    ],
  },
  {
    name: 'inputs know zod and rules, nothing else',
    applies: hasKind('input'),
    breaches: (module) =>
      foreignTo(
        module,
        (one) => one.target === 'zod' || isPureTarget(one) || kindOf(one.target) === 'input',
      ),
    planted: [['lib/deeds/input.ts', "import { queryRows } from '@/lib/platform/database';"]],
  },
  {
    name: 'stores know rules, the platform and stores, not use cases',
    applies: hasKind('store'),
    breaches: (module) =>
      foreignTo(
        module,
        (one) =>
          isPureTarget(one) ||
          isDatabasePackage(one) ||
          one.target.startsWith('lib/platform/') ||
          kindOf(one.target) === 'store',
      ),
    planted: [['lib/deeds/store.ts', "import { recordDeed } from './record-deed';"]],
  },
  {
    name: 'the database driver and Prisma are used in stores and the platform only',
    applies: isProduct,
    breaches: (module) => {
      const mayUse = isBelow('lib/platform')(module) || hasKind('store', 'machinery')(module);
      return mayUse ? [] : foreignTo(module, (one) => one.typeOnly || !isDatabasePackage(one));
    },
    planted: [
      ['lib/figures/read-overview.ts', "import pg from 'pg';"],
      ['app/page.tsx', "import { PrismaClient } from '@prisma/client';"],
    ],
  },
  {
    name: 'routes ask through the gate: no store, no database',
    applies: isBelow('app'),
    breaches: (module) =>
      foreignTo(
        module,
        (one) => one.typeOnly || !(isDatabaseModule(one) || kindOf(one.target) === 'store'),
      ),
    planted: [
      ['app/units/page.tsx', "import { findUnit } from '@/lib/hierarchy/store';"],
      ['app/units/route.ts', "import { queryRows } from '@/lib/platform/database';"],
    ],
  },
  {
    name: 'components/ui knows no domain word',
    applies: isBelow('components/ui'),
    breaches: (module) => foreignTo(module, (one) => !one.target.startsWith('lib/')),
    planted: [['components/ui/badge.tsx', "import type { Share } from '@/lib/figures/share';"]],
  },
  {
    name: 'components and client files take what is pure from lib, and types',
    applies: (module) =>
      isBelow('components')(module) || (isProduct(module) && isClientFile(module)),
    breaches: (module) =>
      foreignTo(module, (one) => !one.target.startsWith('lib/') || isPureTarget(one)),
    planted: [
      ['components/figures/card.tsx', "import { findFigures } from '@/lib/figures/store';"],
      ['app/units/filter.tsx', "'use client';\nimport { log } from '@/lib/platform/log';"],
    ],
  },
];
