import { command } from '@/lib/access/gate';
import { fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { readCampaign } from '@/lib/campaign/store';
import { insertCommitment } from './commitment-store';
import { findHomeOn, findOfYear, findSigner, listSections, type Signer } from './form-store';
import { submitCommitmentInput } from './input';
import { writeReach } from './reach';
import { inYear } from './rules';
import { faultsOfSections } from './sections';
import { SECTION_FAILURES } from './view';

/** Gửi bản cam kết của năm: the own one, or on behalf of a member who has written it on paper. */
export const submitCommitment = command({
  name: 'commitment.submit',
  capability: 'commitment.write',
  input: submitCommitmentInput,
  failures: {
    ...SECTION_FAILURES,
    'already-there':
      'Năm này đồng chí đó đã có bản cam kết. Đồng chí mở bản đã có để xem hoặc sửa.',
    'in-future': 'Ngày gửi không được sau hôm nay.',
    'outside-year': 'Ngày gửi phải nằm trong năm của bản cam kết.',
    'own-today': 'Bản của chính đồng chí được ghi nhận từ ngày gửi; đồng chí để trống ô này.',
    'nowhere-then': 'Vào ngày này đảng viên chưa sinh hoạt ở chi bộ nào trong Đảng bộ.',
  },
  constraints: { commitment_member_id_year_id_key: 'already-there' },
  async subject({ tx, actor, today }, { memberId }): Promise<Signer | null> {
    const reach = writeReach(actor);
    const whose = memberId ?? reach.own;
    return whose === null ? null : findSigner(tx, reach, whose, today);
  },
  async run({ tx, actor, today, subject: signer }, { yearId, submittedOn: said, entries }) {
    const { years } = await readCampaign(tx, signer.blocId);
    const year = years.find(({ id }) => id === yearId);
    if (!year) return fail('not-found', 'yearId');
    if ((await findOfYear(tx, signer.memberId, year.id)) !== null) return fail('already-there');
    const submittedOn = said ?? today;
    const onBehalf = writeReach(actor).below.length > 0;
    const unitId = await findHomeOn(tx, signer.memberId, submittedOn);
    const wrong = failEach([
      [!onBehalf && said !== null, 'own-today', 'submittedOn'],
      [submittedOn > today, 'in-future', 'submittedOn'],
      [!inYear(year, submittedOn), 'outside-year', 'submittedOn'],
      [unitId === null, 'nowhere-then', 'submittedOn'],
      ...faultsOfSections(entries, await listSections(tx, signer.blocId, submittedOn)).map(
        ([failure, field]) => [true, failure, field] as const,
      ),
    ]);
    if (wrong) return wrong;
    if (unitId === null) return fail('nowhere-then', 'submittedOn');
    const head = {
      blocId: signer.blocId,
      memberId: signer.memberId,
      yearId: year.id,
      unitId,
      submittedOn,
      userId: actor.userId,
    };
    const id = await insertCommitment(tx, head, entries);
    const saved: Saved & { readonly id: number } = {
      id,
      said: `Đã gửi bản cam kết năm ${year.code} của đ/c ${signer.memberName}.`,
      undo: { command: 'commitment.withdraw', input: { commitmentId: String(id), version: '1' } },
    };
    return ok(saved);
  },
});
