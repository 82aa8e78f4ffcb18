import type { DateOnly } from '@/lib/platform/clock';
import { addDays, daysBetween, later } from './calendar';
import type { HomeSpan, Roster } from './memberships';
import type { Person } from './people';
import type { Random } from './random';
import type { BlocSpec } from './spec';
import type { Row } from './tables';
import {
  type Branch,
  branchesOf,
  existsOn,
  type Organization,
  type Tree,
  type Unit,
} from './units';
import type { Numbers } from './writer';

export type Post = {
  unit: Unit;
  person: Person;
  kind: Row<'post'>['kind'];
  from: DateOnly;
  to: DateOnly | null;
};

// A nhiệm kỳ is five years; many change post earlier.
const SHORTEST_TERM = 700;
const LONGEST_TERM = 2_600;

/** When a member's home was in one of these branches without a break, as seen from a day: until when. */
function staysUntil(span: HomeSpan, roster: Roster, branches: readonly Branch[]): DateOnly | null {
  let end = span.to;
  for (;;) {
    const next = branches
      .flatMap((branch) => roster.everIn(branch))
      .find(
        ({ person, from, standing }) =>
          person === span.person && from === end && standing === 'official',
      );
    if (!next || end === null) return end;
    end = next.to;
  }
}

/**
 * One post of a unit held by one member after the other, from the first recorded day until today: each holder is
 * an official member of the unit's branches as long as he or she holds it.
 */
function succession(
  unit: Unit,
  kind: Post['kind'],
  branches: readonly Branch[],
  making: { spec: BlocSpec; roster: Roster; today: DateOnly; random: Random },
  taken: Post[],
): Post[] {
  const { spec, roster, today, random } = making;
  const posts: Post[] = [];
  let from: DateOnly = later(unit.openedOn, addDays(spec.recordsBegin, -random.between(30, 900)));
  const end = unit.closedOn;
  while (from <= today && (end === null || from < end)) {
    const start = from;
    const free = branches
      .filter((branch) => existsOn(branch.unit, start))
      .flatMap((branch) => roster.on(branch, start))
      .filter(
        ({ person, standing }) =>
          standing === 'official' && !busy(person, start, [...taken, ...posts]),
      );
    const steady = free.filter(({ person }) => person.core);
    if (free.length === 0) {
      from = addDays(from, 60);
      continue;
    }
    const holder = random.pick(steady.length > 0 ? steady : free);
    const stays = staysUntil(holder, roster, branches);
    // The demo's accounts belong to holders in named organizations: those stay.
    const term = holder.branch.organization.named
      ? null
      : addDays(start, random.between(SHORTEST_TERM, LONGEST_TERM));
    const ends =
      [stays, end, term !== null && term <= today ? term : null]
        .filter((date) => date !== null)
        .sort()[0] ?? null;
    posts.push({ unit, person: holder.person, kind, from: start, to: ends });
    if (ends === null) break;
    from = ends;
  }
  return posts.filter(({ from: first, to }) => to === null || daysBetween(first, to) > 0);
}

function busy(person: Person, on: DateOnly, posts: readonly Post[]): boolean {
  return posts.some((post) => post.person === person && (post.to === null || post.to > on));
}

/** Bí thư, phó bí thư, chi ủy viên (đảng ủy viên) of every unit, from the first recorded day on. */
export function fillPosts(
  spec: BlocSpec,
  tree: Tree,
  roster: Roster,
  today: DateOnly,
  random: Random,
): Post[] {
  const making = { spec, roster, today, random };
  const posts: Post[] = [];
  const fill = (unit: Unit, branches: readonly Branch[], kinds: readonly Post['kind'][]): void => {
    const taken: Post[] = [];
    for (const kind of kinds) taken.push(...succession(unit, kind, branches, making, taken));
    posts.push(...taken);
  };
  for (const branch of branchesOf(tree))
    fill(branch.unit, [branch], branchPosts(branch, roster, spec, random));
  for (const organization of tree.organizations) {
    if (organization.unit.kind !== 'grassroots_committee') continue;
    const leading = leadingBranches(organization);
    fill(organization.unit, leading, committeePosts(organization, random));
    for (const section of organization.sections)
      fill(section, leading, ['secretary', 'deputy_secretary', 'committee_member']);
  }
  const leading = tree.organizations
    .filter(({ unit }) => unit.closedOn === null)
    .flatMap(leadingBranches)
    .slice(0, 24);
  fill(tree.root, leading, [
    'secretary',
    'deputy_secretary',
    'deputy_secretary',
    ...Array<Post['kind']>(12).fill('committee_member'),
  ]);
  return posts;
}

/** An organization's committee comes from its larger branches, those that stay. */
function leadingBranches(organization: Organization): Branch[] {
  const steady = organization.branches.filter(({ heir, origin }) => !heir && !origin);
  return steady.slice(0, 4);
}

function branchPosts(
  branch: Branch,
  roster: Roster,
  spec: BlocSpec,
  random: Random,
): Post['kind'][] {
  const counted = later(branch.unit.openedOn, spec.recordsBegin);
  const size = roster.on(branch, counted).length;
  if (branch.committees.length > 0) {
    const others = Math.min(3, Math.max(1, Math.floor(size / 9)));
    return [
      'secretary',
      'deputy_secretary',
      ...Array<Post['kind']>(others).fill('committee_member'),
    ];
  }
  return size >= 5 && random.chance(0.7) ? ['secretary', 'deputy_secretary'] : ['secretary'];
}

function committeePosts(organization: Organization, random: Random): Post['kind'][] {
  const others = Math.min(
    9,
    3 + Math.floor(organization.branches.length / 2) + random.between(0, 2),
  );
  return ['secretary', 'deputy_secretary', ...Array<Post['kind']>(others).fill('committee_member')];
}

export function postRows(posts: readonly Post[], blocId: number, numbers: Numbers): Row<'post'>[] {
  return posts.map(({ unit, person, kind, from, to }) => ({
    id: numbers.next('post'),
    blocId,
    unitId: unit.id,
    memberId: person.id,
    kind,
    fromDate: from,
    toDate: to,
  }));
}
