import type { DateOnly } from '@/lib/platform/clock';
import type { Random } from './random';
import type { BlocSpec } from './spec';
import {
  type Branch,
  branchDiligence,
  branchesOf,
  branchName,
  newBranch,
  type Organization,
  type Tree,
  type Unit,
} from './units';
import type { Numbers } from './writer';

/** Organizations whose branches may change: no article states anything of them. */
function changeable(tree: Tree): Organization[] {
  return tree.organizations.filter(
    ({ named, branches, sections }) => !named && branches.length > 2 && !sections.length,
  );
}

function untouched(branch: Branch): boolean {
  const { unit } = branch;
  return unit.closedOn === null && unit.placements.length === 1 && branch.origin === null;
}

/** A sister branch that stays as it is. */
function sister(branch: Branch, random: Random): Branch {
  return random.pick(
    branch.organization.branches.filter((other) => other !== branch && untouched(other)),
  );
}

/**
 * Opens, dissolves and moves branches and merges organizations, each on its day. The numbers of the anchor day
 * are kept: a branch that opens before it or is dissolved after it is one of those the tree already has; one
 * that is gone by then, or not there yet, comes on top.
 */
export function applyEvents(spec: BlocSpec, tree: Tree, numbers: Numbers, random: Random): void {
  const used = new Set<Organization>();
  const nextOrganization = (): Organization => {
    const free = changeable(tree).filter((organization) => !used.has(organization));
    const organization = random.pick(free.length > 0 ? free : changeable(tree));
    used.add(organization);
    return organization;
  };
  const added = (organization: Organization, openedOn: DateOnly): Branch => {
    const place = organization.branches.length;
    const first = organization.branches[0]?.unit;
    const unit: Unit = {
      id: numbers.next('unit'),
      kind: 'branch',
      name: branchName(organization, place),
      code: `${organization.unit.code}-${String(place + 1).padStart(2, '0')}`,
      sectorId: organization.unit.sectorId,
      openedOn: first && first.openedOn > openedOn ? first.openedOn : openedOn,
      closedOn: null,
      placements: [{ parent: organization.unit, from: openedOn, to: null }],
      diligence: branchDiligence(organization.unit.diligence, random),
    };
    const branch = newBranch(unit, organization);
    organization.branches.push(branch);
    return branch;
  };

  for (const on of spec.events.opened) {
    const organization = nextOrganization();
    const branch =
      on > spec.anchor
        ? added(organization, on)
        : random.pick(organization.branches.filter(untouched));
    branch.origin = sister(branch, random);
    branch.unit.openedOn = on;
    branch.unit.placements = [{ parent: organization.unit, from: on, to: null }];
  }
  for (const on of spec.events.closed) {
    const organization = nextOrganization();
    const branch =
      on > spec.anchor
        ? random.pick(organization.branches.filter(untouched))
        : added(organization, organization.unit.openedOn);
    branch.heir = sister(branch, random);
    branch.unit.closedOn = on;
  }
  for (const on of spec.events.moved) {
    const branch = random.pick(nextOrganization().branches.filter(untouched));
    const target = random.pick(
      changeable(tree).filter((organization) => organization !== branch.organization),
    );
    movePlacement(branch.unit, target.unit, on);
  }
  for (const on of spec.events.founded) found(tree, numbers, random, on);
  for (const { organization, into, on } of spec.events.merged) merge(tree, organization, into, on);
}

/** Ends the unit's last place and gives it the next; a place that has not begun yet simply changes. */
function movePlacement(unit: Unit, parent: Unit, on: DateOnly): void {
  const last = unit.placements.at(-1);
  if (last && last.from >= on) last.parent = parent;
  else {
    if (last) last.to = on;
    unit.placements.push({ parent, from: on, to: null });
  }
}

const newcomers = [
  'Chi bộ Trung tâm Chuyển đổi số',
  'Chi bộ Trung tâm Hỗ trợ doanh nghiệp',
  'Chi bộ Quỹ Bảo lãnh tín dụng',
];

/** A new chi bộ cơ sở; its first members come from branches all over the bloc. */
function found(tree: Tree, numbers: Numbers, random: Random, on: DateOnly): void {
  const sequence = tree.organizations.length + 1;
  const known = new Set(tree.organizations.map(({ unit }) => unit.name));
  const name = newcomers.find((each) => !known.has(each)) ?? `Chi bộ cơ sở số ${sequence}`;
  const code = `${tree.root.code}-${String(sequence).padStart(3, '0')}`;
  const unit: Unit = {
    id: numbers.next('unit'),
    kind: 'grassroots_branch',
    name,
    code,
    sectorId: tree.sectors[2]?.id ?? null,
    openedOn: on,
    closedOn: null,
    placements: [{ parent: tree.root, from: on, to: null }],
    diligence: branchDiligence(0.8, random),
  };
  const organization: Organization = {
    unit,
    branches: [],
    sections: [],
    named: false,
    words: 'centre',
  };
  const branch = newBranch(unit, organization);
  branch.origin = random.pick(
    branchesOf(tree).filter((other) => untouched(other) && other.weight > 0.8),
  );
  organization.branches.push(branch);
  tree.organizations.push(organization);
}

/** All branches of one đảng bộ go over to another on a day, and the first is closed. */
function merge(tree: Tree, from: string, into: string, on: DateOnly): void {
  const byName = (name: string): Organization => {
    const found = tree.organizations.find(
      ({ unit }) => unit.name === name && unit.kind === 'grassroots_committee',
    );
    if (!found) throw new Error(`${tree.root.code}: no đảng bộ cơ sở is called ${name}`);
    return found;
  };
  const source = byName(from);
  const target = byName(into);
  for (const unit of [source.unit, ...source.sections]) unit.closedOn = on;
  for (const { unit } of source.branches) {
    const current = unit.placements.at(-1);
    if (!unit.closedOn && current && current.parent !== target.unit)
      movePlacement(unit, target.unit, on);
  }
}
