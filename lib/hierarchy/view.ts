import type { DateOnly } from '@/lib/platform/clock';
import { formatDate } from '@/lib/platform/format';
import type { UnitKind } from './store';

/** Loại đơn vị as people call it. */
export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  bloc: 'Đảng bộ khối',
  grassroots_committee: 'Đảng bộ cơ sở',
  grassroots_branch: 'Chi bộ cơ sở',
  section_committee: 'Đảng bộ bộ phận',
  branch: 'Chi bộ trực thuộc',
};

/** Who entered a record of a unit, and when. */
export const sayEntered = (record: {
  readonly recorder: string | null;
  readonly recordedOn: DateOnly;
}) =>
  `${record.recorder ? `Người nhập: ${record.recorder}, ngày` : 'Nhập ngày'} ${formatDate(record.recordedOn)}`;
