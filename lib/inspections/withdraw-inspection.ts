import { command } from '@/lib/access/gate';
import { changed, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { inspectionRowInput } from './input';
import { formOfRecord } from './inspection';
import { deleteInspection, lockInspection } from './inspection-store';

/** Rút một cuộc vừa nhập, as if it had not been entered: how planning and recording are undone. */
export const withdrawInspection = command({
  name: 'inspection.withdraw',
  capability: 'inspection.write',
  input: inspectionRowInput,
  failures: { 'has-evidence': 'Cuộc này đã có minh chứng; đồng chí hủy cuộc thay vì rút.' },
  constraints: { evidence_bloc_id_inspection_id_fkey: 'has-evidence' },
  subject: ({ tx, actor, today }, { inspectionId }) =>
    lockInspection(tx, enteringScope(actor, 'inspection.write'), inspectionId, today),
  async run({ tx, subject: before }, { version }) {
    if (!(await deleteInspection(tx, before.id, version))) return changed(formOfRecord(before));
    const saved: Saved = { said: 'Đã rút cuộc vừa nhập.' };
    return ok(saved);
  },
});
