import type { DateOnly } from '@/lib/platform/clock';
import { addDays, earlier } from './calendar';
import type { Roster } from './memberships';
import type { Post } from './posts';
import { Random } from './random';
import type { BlocSpec, YearSpec } from './spec';
import type { Rows, TableName } from './tables';
import type { Branch, Organization, Tree, Unit } from './units';
import type { Numbers } from './writer';

export type Year = YearSpec & { id: number };

/** Everything a noun needs to make its rows: the bloc, its units and people over the years, and today. */
export type World = {
  spec: BlocSpec;
  blocId: number;
  /** Nothing happens after this day. */
  today: DateOnly;
  numbers: Numbers;
  tree: Tree;
  /** Every branch that ever existed, in the order of the tree. */
  branches: readonly Branch[];
  roster: Roster;
  posts: readonly Post[];
  years: readonly Year[];
  /** The account that confirms what a unit enters: its secretary's, else the bloc staff's; null where accounts are not made. */
  confirmerOf(unitId: number): number | null;
};

/** The world before anybody has an account. */
export type Ground = Omit<World, 'confirmerOf'>;

/** A sequence of its own for each noun, so that a change in one leaves the others' rows alone. */
export function randomOf(world: { spec: BlocSpec }, noun: string): Random {
  return new Random(`${world.spec.code}/${noun}`);
}

/** The rows of several nouns as one. */
export function together(...parts: readonly Rows[]): Rows {
  const all: Partial<Record<TableName, unknown[]>> = {};
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) {
      const known = all[table as TableName];
      // A loop, because a spread of a hundred thousand arguments overflows the stack.
      if (known) for (const row of rows) known.push(row);
      else all[table as TableName] = [...rows];
    }
  }
  return all as Rows;
}

/** When somebody typed it in: in office hours, some days after it happened, never after today. */
export function recordedAt(happened: DateOnly, today: DateOnly, random: Random): string {
  const on = earlier(addDays(happened, random.between(0, 4)), today);
  return `${on}T${String(random.between(8, 16)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}:00+07:00`;
}

/** The organization of this name; the world's specification is wrong where there is none. */
export function organizationNamed(tree: Tree, name: string): Organization {
  const found = tree.organizations.find(({ unit }) => unit.name === name);
  if (!found) throw new Error(`${tree.root.code}: no organization is called ${name}`);
  return found;
}

export function branchNamed(tree: Tree, name: string): Branch {
  const found = tree.organizations
    .flatMap(({ branches }) => branches)
    .find(({ unit }) => unit.name === name);
  if (!found) throw new Error(`${tree.root.code}: no branch is called ${name}`);
  return found;
}

/** The bloc itself, an organization or a branch by its name. */
export function unitNamed(tree: Tree, name: string): Unit {
  if (name === tree.root.name) return tree.root;
  return (
    tree.organizations.find(({ unit }) => unit.name === name)?.unit ?? branchNamed(tree, name).unit
  );
}
