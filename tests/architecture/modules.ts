import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** A path from the project's root without extension, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Erased before anything runs: a type may be known where the thing itself may not be used. */
  readonly typeOnly: boolean;
}

export interface Module {
  /** From the project's root, with extension. */
  readonly file: string;
  readonly text: string;
  /** The text without comments, so that a rule may be talked about. */
  readonly code: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'tests'];
const NOT_OURS = /(^|\/)(generated|node_modules|\.[^/]+)(\/|$)/;

function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.test(file)) return [];
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

function resolve(file: string, specifier: string): { target: string; isPackage: boolean } {
  const withoutExtension = specifier.replace(/\.(tsx?|mjs|js)$/, '');
  if (specifier.startsWith('@/')) return { target: withoutExtension.slice(2), isPackage: false };
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), withoutExtension);
    return { target, isPackage: false };
  }
  const [scope = '', name = ''] = specifier.split('/');
  return { target: scope.startsWith('@') ? `${scope}/${name}` : scope, isPackage: true };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function readImports(file: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ specifier, typeOnly, ...resolve(file, specifier) });
  const visit = (node: ts.Node): void => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (named && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node));
    }
    if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
      const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if ((dynamic || required) && argument && ts.isStringLiteralLike(argument)) {
        add(argument.text, false);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The code with its comments blanked out; tokens of JSX text and templates stay as they are. */
function withoutComments(text: string, tree: ts.SourceFile): string {
  const ranges: ts.TextRange[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind !== ts.SyntaxKind.JsxText) {
      ranges.push(...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []));
      ranges.push(...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []));
    }
    for (const child of node.getChildren(tree)) visit(child);
  };
  visit(tree);
  const characters = [...Array(text.length).keys()].map((index) => text[index]);
  for (const { pos, end } of ranges) characters.fill(' ', pos, end);
  return characters.join('');
}

/** Reads one file, real or planted. */
export function readModule(file: string, text: string): Module {
  const isScript = /\.(tsx?|mjs|js)$/.test(file);
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, isScript ? text : '', ts.ScriptTarget.Latest, true, kind);
  const code = isScript ? withoutComments(text, tree) : text.replaceAll(/\/\*.*?\*\//gs, '');
  return { file, text, code, imports: readImports(file, tree), tree };
}

/** Every file of ours that people edit as text. */
export function readProject(): Module[] {
  return FOLDERS.flatMap(filesBelow)
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
    .map((file) => readModule(file, fs.readFileSync(file, 'utf8')));
}
