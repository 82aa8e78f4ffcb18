import type { MemberId, UnitId } from '@/lib/access/ids';
import { existedOn } from '@/lib/hierarchy/roster';
import { searchKey } from '@/lib/hierarchy/search';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Level, RecipientKind, RoundContent } from './honour';

/** What can be wrong with a round, each with its sentence. */
export const FAULTS = {
  future: 'Ngày này chưa đến; đồng chí vui lòng xem lại ngày quyết định.',
  'unit-not-open': 'Vào ngày này đơn vị chưa thành lập hoặc đã kết thúc hoạt động.',
  'not-its-level': 'Đơn vị này không khen thưởng ở cấp đó.',
  'same-decision':
    'Quyết định số này trong năm đã được nhập. Đồng chí mở đợt đó trong danh sách để thêm người.',
  nobody: 'Đồng chí vui lòng chọn ít nhất một tập thể hoặc một cá nhân.',
  itself: 'Đơn vị không tự khen mình; đồng chí vui lòng bỏ chọn đơn vị ra quyết định.',
  'units-not-here':
    'Có tập thể không thuộc đơn vị vào ngày quyết định. Đồng chí xem lại ngày, hoặc bỏ chọn.',
  'members-not-here':
    'Có đảng viên không sinh hoạt tại đơn vị vào ngày quyết định. Đồng chí xem lại ngày, hoặc bỏ chọn.',
  'unit-not-here': 'Đơn vị này không thuộc đơn vị ra quyết định vào ngày đó.',
  twice: 'Người, tập thể này đã có tên trong đợt; mỗi quyết định chỉ khen một lần.',
} as const;
export type Fault = keyof typeof FAULTS;
type Check = readonly [wrong: boolean, fault: Fault, field: string];

interface Issuer {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly openedOn: DateOnly;
  readonly closedOn: DateOnly | null;
}
/** Those of the round that stood below the issuer on the day, as they were then. */
export interface Placed {
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly members: readonly { readonly id: MemberId; readonly unitId: UnitId }[];
}

/** Cấp khen of what a unit enters: its own; the bloc also keeps what the levels above it have awarded. */
export const levelsOf = (kind: UnitKind): readonly Level[] =>
  kind === 'bloc' ? ['bloc', 'province', 'central'] : ['grassroots'];

/** Whoever decides the level does not honour itself; the bloc may be honoured by those above. */
const isOwnLevel = (level: Level) => level === 'grassroots' || level === 'bloc';

const nameKey = (unitId: UnitId, name: string) => `${unitId}/${searchKey(name).trim()}`;
const repeats = (list: readonly unknown[]) => new Set(list).size < list.length;

function checkOthers({ others, collectives }: RoundContent, placed: Placed): readonly Check[] {
  const here = new Map(placed.units.map(({ id, name }) => [id, name]));
  const taken = new Set(collectives.map((id) => nameKey(id, here.get(id) ?? '')));
  return others.flatMap(({ name, unitId }, place): Check[] => {
    const key = nameKey(unitId, name);
    const twice = taken.has(key);
    taken.add(key);
    return [
      [twice, 'twice', `others.${place}.name`],
      [!here.has(unitId), 'unit-not-here', `others.${place}.unitId`],
    ];
  });
}

/** Một đợt khen thưởng: its day has come, the issuer may decide it, and everybody stood below it then, each once. */
export function checkRound(
  round: RoundContent,
  issuer: Issuer,
  placed: Placed,
  today: DateOnly,
): readonly Check[] {
  const { collectives, members, others, level } = round;
  const future = round.decidedOn > today;
  const closed = !existedOn(issuer, round.decidedOn);
  const first: Check[] = [
    [!levelsOf(issuer.kind).includes(level), 'not-its-level', 'level'],
    [future, 'future', 'decidedOn'],
    [!future && closed, 'unit-not-open', 'decidedOn'],
    [collectives.length + members.length + others.length === 0, 'nobody', 'members'],
    [repeats(collectives), 'twice', 'collectives'],
    [repeats(members), 'twice', 'members'],
    [isOwnLevel(level) && collectives.includes(issuer.id), 'itself', 'collectives'],
  ];
  // Who belonged where on an impossible day is no question.
  if (future || closed) return first;
  const units = new Set(placed.units.map(({ id }) => id));
  const people = new Set(placed.members.map(({ id }) => id));
  return [
    ...first,
    [collectives.some((id) => !units.has(id)), 'units-not-here', 'collectives'],
    [members.some((id) => !people.has(id)), 'members-not-here', 'members'],
    ...checkOthers(round, placed),
  ];
}

/** One recipient as the database keeps it. */
export interface RecipientRow {
  readonly recipient: RecipientKind;
  readonly unitId: UnitId;
  readonly memberId: MemberId | null;
  readonly named: string | null;
}

/** The rows of a round that was found right: each member in the branch of that day. */
export function rowsOf(
  { collectives, members, others }: RoundContent,
  placed: Placed,
): readonly RecipientRow[] {
  const names = new Map(placed.units.map(({ id, name }) => [id, name]));
  const homes = new Map(placed.members.map(({ id, unitId }) => [id, unitId]));
  const row = (
    recipient: RecipientKind,
    unitId: UnitId | undefined,
    memberId: MemberId | null,
    named: string | null,
  ) => (unitId === undefined ? [] : [{ recipient, unitId, memberId, named }]);
  return [
    ...collectives.flatMap((id) => row('collective', id, null, names.get(id) ?? '')),
    ...members.flatMap((id) => row('member', homes.get(id), id, null)),
    ...others.flatMap(({ recipient, unitId, name }) => row(recipient, unitId, null, name)),
  ];
}
