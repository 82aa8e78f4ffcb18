import type { DateOnly } from '@/lib/platform/clock';
import type { Random } from './random';
import type { Row } from './tables';
import type { BranchWords } from './words/agencies';
import { branchWords } from './words/branches';
import type { Numbers } from './writer';

export type Placement = { parent: Unit; from: DateOnly; to: DateOnly | null };

/** One place in the tree. Units live as objects while the world is made and become rows at the end. */
export type Unit = {
  id: number;
  kind: Row<'unit'>['kind'];
  name: string;
  code: string;
  sectorId: number | null;
  openedOn: DateOnly;
  closedOn: DateOnly | null;
  placements: Placement[];
  /** 0 to 1: how early and how fully this unit does what it owes. The same in every noun, so that a laggard is one everywhere. */
  diligence: number;
};

export type Branch = {
  unit: Unit;
  organization: Organization;
  /** How many members on the anchor day, relative to the others; 0 for a branch that does not exist on that day. */
  weight: number;
  /** The members on the anchor day, where an article states them. */
  members: number | null;
  /** Where its members came from, if it was split off, and where they go, if it is dissolved. */
  origin: Branch | null;
  heir: Branch | null;
  /** Periods with a chi ủy. */
  committees: { from: DateOnly; to: DateOnly | null }[];
  /** As the article says; null: follows from the size. */
  branchCommittee: boolean | null;
};

/** A TCCSĐ with its branches. Of a chi bộ cơ sở the only branch is the unit itself. */
export type Organization = {
  unit: Unit;
  branches: Branch[];
  sections: Unit[];
  named: boolean;
  words: BranchWords;
};

export type Tree = { root: Unit; sectors: Row<'sector'>[]; organizations: Organization[] };

/** Every branch that ever existed, in the order of the tree. */
export function branchesOf(tree: Tree): Branch[] {
  return tree.organizations.flatMap((organization) => organization.branches);
}

export function existsOn(unit: Unit, date: DateOnly): boolean {
  return unit.openedOn <= date && (unit.closedOn === null || unit.closedOn > date);
}

export function newBranch(unit: Unit, organization: Organization): Branch {
  return {
    unit,
    organization,
    weight: 0,
    members: null,
    origin: null,
    heir: null,
    committees: [],
    branchCommittee: null,
  };
}

/** The short name that tells sister branches of different organizations apart. */
export function shortName(organization: string): string {
  return organization.replace(/^(Đảng bộ|Chi bộ) /, '').replace(/ tỉnh$/, '');
}

export function branchName(organization: Organization, place: number): string {
  const stems = branchWords[organization.words];
  const stem = stems[place] ?? `${place + 1}`;
  return `Chi bộ ${stem} ${shortName(organization.unit.name)}`;
}

/** A branch is much like its organization, now and then a laggard of its own. */
export function branchDiligence(organization: number, random: Random): number {
  const own = random.chance(0.04) ? 0.15 : organization + 0.3 * (random.bell() - 0.5);
  return Math.min(1, Math.max(0.05, own));
}

/** The tree as rows. */
export function treeRows(tree: Tree, blocId: number, numbers: Numbers) {
  const units = [
    tree.root,
    ...tree.organizations.map(({ unit }) => unit),
    ...tree.organizations.flatMap(({ sections }) => sections),
    ...branchesOf(tree).map(({ unit }) => unit),
  ];
  const once = [...new Set(units)];
  return {
    sector: tree.sectors,
    unit: once.map(({ id, kind, name, code, sectorId, openedOn, closedOn }) => ({
      id,
      blocId,
      kind,
      name,
      code,
      sectorId,
      openedOn,
      closedOn,
    })),
    unitPlacement: once.flatMap((unit) =>
      unit.placements.map(({ parent, from, to }) => ({
        id: numbers.next('unitPlacement'),
        blocId,
        unitId: unit.id,
        unitKind: unit.kind,
        parentId: parent.id,
        parentKind: parent.kind,
        fromDate: from,
        toDate: to,
      })),
    ),
    branchCommittee: branchesOf(tree).flatMap((branch) =>
      branch.committees.map(({ from, to }) => ({
        id: numbers.next('branchCommittee'),
        blocId,
        unitId: branch.unit.id,
        fromDate: from,
        toDate: to,
      })),
    ),
  };
}
