import type { DateOnly } from '@/lib/platform/clock';
import { day } from './calendar';
import { apportion, type Random } from './random';
import type { BlocSpec, NamedOrganization } from './spec';
import {
  branchDiligence,
  branchName,
  newBranch,
  type Organization,
  shortName,
  type Tree,
  type Unit,
} from './units';
import { type Body, sectors } from './words/agencies';
import type { Numbers } from './writer';

function bodyName(body: Body, province: string): string {
  return body.name.replace('{tỉnh}', province);
}

/** The organizations an article names, then as many of the usual bodies as the bloc needs, the large ones as đảng bộ. */
function chooseOrganizations(spec: BlocSpec): NamedOrganization[] {
  const count = (kind: NamedOrganization['kind']) =>
    spec.named.filter((named) => named.kind === kind).length;
  const committees = spec.units.committees - count('committee');
  const wanted = committees + spec.units.grassrootsBranches - count('branch');
  const taken = new Set(spec.named.map((named) => shortName(named.name)));
  const free = spec.bodies.filter(
    (body) => !taken.has(bodyName(body, spec.province).replace(/ tỉnh$/, '')),
  );
  if (free.length < wanted)
    throw new RangeError(`${spec.code}: ${wanted} bodies wanted, ${free.length} known`);
  const large = new Set([...free].sort((a, b) => b.size - a.size).slice(0, committees));
  const small = new Set(free.filter((body) => !large.has(body)).slice(0, wanted - committees));
  const others = free
    .filter((body) => large.has(body) || small.has(body))
    .map((body): NamedOrganization => {
      const kind = large.has(body) ? 'committee' : 'branch';
      const rank = kind === 'committee' ? 'Đảng bộ' : 'Chi bộ';
      return {
        name: `${rank} ${bodyName(body, spec.province)}`,
        kind,
        sector: body.sector,
        words: body.words,
      };
    });
  return [...spec.named, ...others];
}

/** How many branches each đảng bộ has on the anchor day, together exactly the number stated. */
function branchCounts(
  spec: BlocSpec,
  organizations: readonly NamedOrganization[],
  random: Random,
): number[] {
  const sizes = new Map(spec.bodies.map((body) => [bodyName(body, spec.province), body.size]));
  const fixed = organizations.reduce((sum, { branches }) => sum + (branches?.length ?? 0), 0);
  const open = organizations.filter(({ kind, branches }) => kind === 'committee' && !branches);
  const weights = open.map(
    ({ name }) => (sizes.get(name.replace(/^Đảng bộ /, '')) ?? 6) * (0.8 + 0.4 * random.next()),
  );
  const shared = apportion(spec.units.branches - fixed, weights, 2, 16);
  return organizations.map((organization) => {
    if (organization.branches) return organization.branches.length;
    return organization.kind === 'branch' ? 0 : (shared.shift() ?? 0);
  });
}
function diligence(random: Random): number {
  return random.chance(0.07) ? 0.1 + 0.2 * random.next() : 0.5 + 0.5 * random.next();
}

/** The tree as it stands on the anchor day. What happens before and after is added by the events. */
export function makeTree(spec: BlocSpec, blocId: number, numbers: Numbers, random: Random): Tree {
  const unitOf = (
    kind: Unit['kind'],
    name: string,
    code: string,
    openedOn: DateOnly,
    parent: Unit | null,
  ): Unit => ({
    id: numbers.next('unit'),
    kind,
    name,
    code,
    sectorId: null,
    openedOn,
    closedOn: null,
    placements: parent ? [{ parent, from: openedOn, to: null }] : [],
    diligence: 1,
  });
  const prefix = spec.code.toUpperCase();
  const sectorRows = sectors.map((name, rank) => ({
    id: numbers.next('sector'),
    blocId,
    name,
    rank: rank + 1,
  }));
  const root = unitOf('bloc', spec.name, prefix, day('1995-09-02'), null);
  const chosen = chooseOrganizations(spec);
  const counts = branchCounts(spec, chosen, random);

  const organizations = chosen.map((named, place): Organization => {
    const code = `${prefix}-${String(place + 1).padStart(3, '0')}`;
    const kind = named.kind === 'committee' ? 'grassroots_committee' : 'grassroots_branch';
    const unit = unitOf(
      kind,
      named.name,
      code,
      random.day(day('1997-01-01'), day('2009-12-31')),
      root,
    );
    unit.sectorId = sectorRows[named.sector]?.id ?? null;
    unit.diligence = diligence(random);
    const isNamed = spec.named.includes(named);
    const organization: Organization = {
      unit,
      branches: [],
      sections: [],
      named: isNamed,
      words: named.words,
    };
    if (named.kind === 'branch') {
      const branch = newBranch(unit, organization);
      branch.members = named.members ?? null;
      branch.branchCommittee = named.branchCommittee ?? null;
      organization.branches.push(branch);
    }
    return organization;
  });

  for (const [place, organization] of organizations.entries()) {
    const named = chosen[place];
    for (let index = 0; index < (counts[place] ?? 0); index += 1) {
      const name = named?.branches?.[index] ?? branchName(organization, index);
      const opened = random.day(organization.unit.openedOn, day('2015-12-31'), 2);
      const code = `${organization.unit.code}-${String(index + 1).padStart(2, '0')}`;
      const unit = unitOf('branch', name, code, opened, organization.unit);
      unit.sectorId = organization.unit.sectorId;
      unit.diligence = branchDiligence(organization.unit.diligence, random);
      organization.branches.push(newBranch(unit, organization));
    }
    for (const branch of organization.branches) branch.weight = 0.5 + 2 * random.bell() ** 2;
  }
  addSections(spec, organizations, unitOf);
  return { root, sectors: sectorRows, organizations };
}

/** Đảng bộ bộ phận: the largest organizations put half of their branches under two of them. */
function addSections(
  spec: BlocSpec,
  organizations: readonly Organization[],
  unitOf: (
    kind: Unit['kind'],
    name: string,
    code: string,
    openedOn: DateOnly,
    parent: Unit,
  ) => Unit,
): void {
  const largest = organizations
    .filter(({ named }) => !named)
    .sort((a, b) => b.branches.length - a.branches.length)
    .slice(0, Math.ceil(spec.units.sections / 2));
  for (let index = 0; index < spec.units.sections; index += 1) {
    const organization = largest[Math.floor(index / 2)];
    if (!organization) return;
    const area = index % 2 === 0 ? 'Khối văn phòng' : 'Khối cơ sở';
    const name = `Đảng bộ bộ phận ${area} ${shortName(organization.unit.name)}`;
    const code = `${organization.unit.code}-B${(index % 2) + 1}`;
    const section = unitOf(
      'section_committee',
      name,
      code,
      organization.unit.openedOn,
      organization.unit,
    );
    section.sectorId = organization.unit.sectorId;
    section.diligence = organization.unit.diligence;
    organization.sections.push(section);
    const quarter = Math.floor(organization.branches.length / 4);
    for (const branch of organization.branches.slice(
      (index % 2) * quarter,
      (index % 2) * quarter + quarter,
    )) {
      branch.unit.placements = [{ parent: section, from: branch.unit.openedOn, to: null }];
    }
  }
}
