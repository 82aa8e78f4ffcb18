import { day } from './calendar';
import type { Row, Rows } from './tables';
import type { Unit } from './units';
import { branchNamed, type Ground, organizationNamed } from './world';

type AccountRole = 'staff' | 'leader' | 'grassroots' | 'secretary' | 'member';
type Account = { login: string; bloc: string; unit: string; role: AccountRole };

const blocNames = {
  bacgiang: 'Đảng bộ Khối Doanh nghiệp tỉnh Bắc Giang',
  sonla: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Sơn La',
  haugiang: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang',
  dongda: 'Đảng bộ Khối Doanh nghiệp quận Đống Đa',
  binhduong: 'Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh Bình Dương',
} as const;
export type DemoBloc = keyof typeof blocNames;

export function blocName(code: DemoBloc): string {
  return blocNames[code];
}

function account(bloc: DemoBloc, who: string, role: AccountRole, unit: string): Account {
  return { login: `${bloc}.${who}`, bloc, unit, role };
}

const school = 'Đảng bộ Trường Chính trị tỉnh';
const telecom = 'Đảng bộ Viễn thông Bình Dương';
/** A branch of the school with a chi ủy and, on 30/6/2022, one of the two inspections it owes. */
export const secretaryBranch = 'Chi bộ Khoa Xây dựng Đảng Trường Chính trị';
const telecomBranch = 'Chi bộ Trung tâm Viễn thông Thủ Dầu Một';

const accounts: readonly Account[] = [
  ...(Object.keys(blocNames) as DemoBloc[]).flatMap((bloc) => [
    account(bloc, 'staff', 'staff', blocNames[bloc]),
    account(bloc, 'leader', 'leader', blocNames[bloc]),
  ]),
  account('haugiang', 'grassroots', 'grassroots', school),
  account('haugiang', 'secretary', 'secretary', secretaryBranch),
  account('haugiang', 'secretary2', 'secretary', 'Chi bộ Tỉnh đoàn'),
  account('haugiang', 'member', 'member', secretaryBranch),
  account('binhduong', 'grassroots', 'grassroots', telecom),
  account('binhduong', 'secretary', 'secretary', telecomBranch),
  account('binhduong', 'member', 'member', telecomBranch),
];

/** The accounts that the demo makes: who signs in, where, as what. They share one password. */
export const demoAccounts: readonly { login: string; unit: string; role: AccountRole }[] =
  accounts.map(({ login, unit, role }) => ({ login, unit, role }));

const titles: Record<AccountRole, string> = {
  staff: 'Cán bộ Đảng ủy Khối',
  leader: 'Lãnh đạo Đảng ủy Khối',
  grassroots: 'Văn phòng Đảng ủy cơ sở',
  secretary: 'Bí thư chi bộ',
  member: 'Đảng viên',
};

function unitOf({ tree }: Ground, { role, unit }: Account): Unit {
  if (role === 'staff' || role === 'leader') return tree.root;
  return role === 'grassroots' ? organizationNamed(tree, unit).unit : branchNamed(tree, unit).unit;
}

/** The member behind an account: the secretary in office, or somebody of the branch who holds no post. */
function memberOf({ posts, roster, tree, today }: Ground, account: Account, unit: Unit) {
  const inOffice = posts.filter(
    (post) => post.unit === unit && post.from <= today && post.to === null,
  );
  if (account.role === 'secretary')
    return inOffice.find(({ kind }) => kind === 'secretary')?.person;
  const holders = new Set(inOffice.map(({ person }) => person));
  return roster
    .activeOn(branchNamed(tree, account.unit), today)
    .find(({ person, to }) => to === null && person.joined < '2021-01-01' && !holders.has(person))
    ?.person;
}

/** The accounts of this bloc with one grant each, valid from 2021 on. */
export function accountRows(world: Ground, passwordHash: string) {
  const { blocId, numbers, spec } = world;
  const appUser: Row<'appUser'>[] = [];
  const userGrant: Row<'userGrant'>[] = [];
  for (const each of accounts.filter(({ bloc }) => bloc === spec.code)) {
    const unit = unitOf(world, each);
    const personal = each.role === 'secretary' || each.role === 'member';
    const person = personal ? memberOf(world, each, unit) : undefined;
    if (personal && !person)
      throw new Error(`${each.login}: nobody in ${each.unit} fits this account`);
    const id = numbers.next('appUser');
    appUser.push({
      id,
      blocId,
      login: each.login,
      email: `${each.login}@demo.nen-nep.example`,
      displayName: person?.fullName ?? titles[each.role],
      passwordHash,
      memberId: person?.id ?? null,
      demo: true,
    });
    userGrant.push({
      id: numbers.next('userGrant'),
      blocId,
      userId: id,
      role: each.role,
      unitId: unit.id,
      fromDate: day('2021-01-01'),
    });
  }
  return { appUser, userGrant };
}

type Accounts = Pick<Rows, 'userGrant'>;

/** Who confirms for a unit: its secretary where he has an account, else the staff of the bloc. */
export function confirmers({ userGrant = [] }: Accounts): (unitId: number) => number | null {
  const secretaries = new Map(
    userGrant.filter(({ role }) => role === 'secretary').map((each) => [each.unitId, each.userId]),
  );
  const staff = userGrant.find(({ role }) => role === 'staff')?.userId ?? null;
  return (unitId) => secretaries.get(unitId) ?? staff;
}
