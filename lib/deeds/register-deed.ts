import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { findMemberOwner, findUnitOwner, type Owner, readCatalogue } from './choice-store';
import { markOf } from './deed';
import { insertDeed } from './deed-store';
import { registerDeedInput } from './input';
import { writeReach } from './reach';
import { type Standing, wrongDays } from './rules';
import { PLAN_FAILURES } from './view';

/**
 * Đăng ký một việc làm tốt: the own one, one on behalf of a member, or a unit's own. A unit's own is approved as it is
 * registered, for who enters it speaks for the unit. One that is done already may be registered and completed at once.
 */
export const registerDeed = command({
  name: 'deed.register',
  capability: 'deed.write',
  input: registerDeedInput,
  failures: {
    ...PLAN_FAILURES,
    'no-year': 'Năm chứa ngày này chưa được Đảng bộ Khối mở.',
    'registered-later': 'Ngày đăng ký không được sau hôm nay.',
    'registered-outside-year': 'Ngày đăng ký phải nằm trong năm của việc làm tốt.',
    'own-today': 'Việc của chính đồng chí được ghi nhận từ ngày gửi; đồng chí để trống ô này.',
    'nowhere-then': 'Vào ngày này đảng viên chưa sinh hoạt ở đây, hoặc đơn vị chưa thành lập.',
  },
  async subject({ tx, actor, today }, { memberId, unitId }): Promise<Owner | null> {
    const reach = writeReach(actor);
    if (unitId !== undefined) {
      return memberId === undefined ? findUnitOwner(tx, reach, unitId, today) : null;
    }
    const whose = memberId ?? reach.own;
    return whose === null ? null : findMemberOwner(tx, reach, whose, today);
  },
  async run(
    { tx, actor, today, subject },
    { memberId, unitId, registeredOn: said, done, ...plan },
  ) {
    const registeredOn = said ?? today;
    if (registeredOn > today) return fail('registered-later', 'registeredOn');
    const reach = writeReach(actor);
    const own = subject.memberId !== null && subject.memberId === actor.memberId;
    if (said !== null && own && reach.below.length === 0) return fail('own-today', 'registeredOn');
    let owner: Owner | null = subject;
    if (registeredOn !== today) {
      owner = subject.memberId
        ? await findMemberOwner(tx, reach, subject.memberId, registeredOn)
        : await findUnitOwner(tx, reach, subject.unitId, registeredOn);
    }
    if (!owner) return fail('nowhere-then', 'registeredOn');
    const { year } = await readCatalogue(tx, owner.blocId, plan.startsOn);
    if (!year) return fail('no-year', 'startsOn');
    const { groups, standards } = await readCatalogue(tx, owner.blocId, registeredOn);
    const wrong = failEach([
      ...wrongDays(plan, year),
      [
        registeredOn < year.from || registeredOn > year.to,
        'registered-outside-year',
        'registeredOn',
      ],
      [!groups.some(({ id }) => id === plan.groupId), 'not-found', 'groupId'],
      [
        plan.standardIds.some((id) => !standards.some((one) => one.id === id)),
        'not-found',
        'standardIds',
      ],
    ]);
    if (wrong) return wrong;
    const collective = owner.kind === 'collective';
    const standing: Standing = {
      state: done ? 'completed' : collective ? 'approved' : 'registered',
      registeredOn,
      approvedOn: collective ? registeredOn : null,
      completedOn: done ? today : null,
      endedOn: null,
      result: null,
      confirmedBy: done && collective ? actor.userId : null,
      returnedOn: null,
      returnReason: null,
    };
    const place = { ...owner, yearId: year.id, userId: actor.userId };
    const id = await insertDeed(tx, place, plan, standing);
    const saved: Saved & { readonly id: number } = {
      id,
      said: done
        ? `Đã ghi nhận “${plan.title}” là việc đã làm xong.`
        : `Đã đăng ký “${plan.title}”.`,
      undo: { command: 'deed.undo', input: { deeds: [markOf({ id, version: 1 })] } },
    };
    return ok(saved);
  },
});
