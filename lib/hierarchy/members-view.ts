import type { UnitId } from '@/lib/access/ids';
import { address, type Chosen } from '@/lib/platform/address';
import { wordChoices } from '@/lib/platform/format';
import type { MemberRow, PostKind, Standing } from './member-store';
import type { UnitKind } from './store';
import type { Choice } from './units-view';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  official: 'Đảng viên chính thức',
  probationary: 'Đảng viên dự bị',
  exempt: 'Miễn công tác, sinh hoạt',
  suspended: 'Đình chỉ sinh hoạt',
};

/** The same in a list of members, where the first word goes without saying. */
const SHORT_STANDINGS: Readonly<Record<Standing, string>> = {
  official: 'Chính thức',
  probationary: 'Dự bị',
  exempt: 'Miễn sinh hoạt',
  suspended: 'Đình chỉ sinh hoạt',
};

export const POST_WORDS: Readonly<Record<PostKind, string>> = {
  secretary: 'Bí thư',
  deputy_secretary: 'Phó bí thư',
  committee_member: 'Chi ủy viên',
};

/** The post's name in the committee of this kind of unit: a đảng bộ has a đảng ủy, a chi bộ a chi ủy. */
export function postWords(post: PostKind, unit: UnitKind): string {
  const inBranch = unit === 'branch' || unit === 'grassroots_branch';
  return post === 'committee_member' && !inBranch ? 'Đảng ủy viên' : POST_WORDS[post];
}

/** [address, full name, branch's address, branch's name, standing, posts] */
export type ListedMember = readonly [string, string, string, string, string, string];

export interface MembersView {
  readonly filter: {
    readonly q: string;
    readonly unit: string;
    readonly standing: string;
    readonly units: readonly Choice[];
    readonly standings: readonly Choice[];
  };
  readonly rows: readonly ListedMember[];
  readonly summary: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

interface Members {
  readonly rows: readonly MemberRow[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly depth: number }[];
  readonly q: string;
  readonly unit: UnitId | null;
  readonly standing: Standing | null;
}

const href = ({ q, unit, standing }: Members, place: Chosen) =>
  address('/members', { q, unit, standing, ...place });

function summary({ rows, hasNext, hasPrevious }: Members): string {
  const first = rows.at(0)?.[1];
  const last = rows.at(-1)?.[1];
  if (!first || !last) return '';
  if (!hasNext && !hasPrevious) return `${rows.length} đảng viên`;
  return `${rows.length} đảng viên, từ ${first} đến ${last}`;
}

export function presentMembers(members: Members): MembersView {
  const first = members.rows.at(0)?.[0];
  const last = members.rows.at(-1)?.[0];
  return {
    filter: {
      q: members.q,
      unit: members.unit === null ? '' : String(members.unit),
      standing: members.standing ?? '',
      units: members.units.map(({ id, name }) => ({ value: String(id), text: name })),
      standings: wordChoices(STANDING_WORDS),
    },
    rows: members.rows.map(([id, name, unitId, unitName, standing, posts]) => [
      `/members/${id}`,
      name,
      `/units/${unitId}`,
      unitName,
      SHORT_STANDINGS[standing],
      posts.map((post) => POST_WORDS[post]).join(', '),
    ]),
    summary: summary(members),
    previousHref: members.hasPrevious && first ? href(members, { before: first }) : null,
    nextHref: members.hasNext && last ? href(members, { after: last }) : null,
  };
}
