import ts from 'typescript';
import type { Module } from './modules';
import { isProduct, type Rule } from './rule';

const MOST_LINES = 220;

/** Addresses that stand in code without anything being fetched from there. */
const HARMLESS_ADDRESS = /^https?:\/\/(localhost|www\.w3\.org\/)/;

function forbidding(name: string, pattern: RegExp, planted: Rule['planted']): Rule {
  return {
    name,
    applies: isProduct,
    breaches: ({ code }) => [...code.matchAll(pattern)].map(([found]) => `says ${found}`),
    planted,
  };
}

/** The same rule everywhere but in one file. */
function except(rule: Rule, file: string): Rule {
  return { ...rule, applies: (module) => module.file !== file && rule.applies(module) };
}

/** Puts out what React itself rendered a moment ago, and nothing else. */
const REACTS_OWN_MARKUP = 'components/ui/prepared.tsx';

const isServerActionFile = ({ text }: Module) => /^\s*['"]use server['"]/.test(text);

/** The one action that exists before anybody is signed in, and so before the gate. */
const BEFORE_THE_GATE = 'app/(auth)/sign-in/actions.ts';

function isFromGate(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(({ initializer }) => {
    const call =
      initializer && ts.isCallExpression(initializer) ? initializer.expression : undefined;
    return call !== undefined && ts.isIdentifier(call) && call.text === 'formAction';
  });
}

const isExported = (statement: ts.Statement) =>
  ts.isExportDeclaration(statement) ||
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

export const textRules: readonly Rule[] = [
  forbidding(
    'nothing under the sign-in is cached on the server',
    /['"]use cache[^'"]*['"]|unstable_cache|force-static|\brevalidate\b/g,
    [
      ['app/page.tsx', "'use cache';"],
      ['lib/figures/read-overview.ts', "import { unstable_cache } from 'next/cache';"],
      ['app/units/page.tsx', "export const dynamic = 'force-static';"],
      ['app/units/page.tsx', 'export const revalidate = 60;'],
    ],
  ),
  except(
    forbidding('no markup from strings', /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b/g, [
      ['components/ui/note.tsx', 'export const Note = () => <p dangerouslySetInnerHTML={x} />;'],
    ]),
    REACTS_OWN_MARKUP,
  ),
  forbidding('no SQL from strings through Prisma', /\$(query|execute)RawUnsafe/g, [
    ['lib/deeds/store.ts', 'prisma().$queryRawUnsafe(text);'],
  ]),
  {
    name: 'no address outside this host',
    applies: isProduct,
    breaches: ({ code }) =>
      [...code.matchAll(/https?:\/\/[^\s'"`)$]+/g)]
        .map(([address]) => address)
        .filter((address) => !HARMLESS_ADDRESS.test(address)),
    planted: [
      ['app/layout.tsx', 'const font = "https://fonts.example/a.css";'],
      ['app/globals.css', '@import url(http://fonts.example/a.css);'],
    ],
  },
  {
    name: `no file longer than ${MOST_LINES} lines`,
    applies: isProduct,
    breaches: ({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > MOST_LINES ? [`has ${lines} lines`] : [];
    },
    planted: [['lib/figures/store.ts', 'export {};\n'.repeat(MOST_LINES + 1)]],
  },
  {
    name: "a 'use server' file exports actions made by the gate, nothing else",
    applies: isServerActionFile,
    breaches: ({ file, tree }) => {
      if (file === BEFORE_THE_GATE) return [];
      const loose = tree.statements.filter((one) => isExported(one) && !isFromGate(one));
      return loose.map((one) => `exports ${one.getText(tree).slice(0, 60)}`);
    },
    planted: [
      ['app/deeds/actions.ts', "'use server';\nexport async function remove(id: number) {}"],
      ['app/deeds/actions.ts', "'use server';\nexport const remove = async () => {};"],
    ],
  },
];
