import { command } from '@/lib/access/gate';
import { changed, fail, failEach, ok, type Saved } from '@/lib/access/outcome';
import { enteringScope } from '@/lib/hierarchy/entering';
import { formatDate } from '@/lib/platform/format';
import { recordReadingsInput } from './input';
import { deleteReadings, putReadings } from './measure-store';
import { formOfModel } from './model';
import { checkReading, READING_FAULTS } from './model-rules';
import { lockModel, updateModel } from './model-store';

/**
 * Ghi số liệu của các chỉ số: what had been achieved, cumulative, on a day; a measure left empty stays as it was. What
 * was read by mistake is taken back.
 */
export const recordReadings = command({
  name: 'model.measure',
  capability: 'initiative.write',
  input: recordReadingsInput,
  failures: {
    ...READING_FAULTS,
    nothing: 'Đồng chí vui lòng nhập số liệu của ít nhất một chỉ số.',
  },
  subject: ({ tx, actor, today }, { modelId }) =>
    lockModel(tx, enteringScope(actor, 'initiative.write'), modelId, today),
  async run({ tx, today, subject: before }, { version, readOn, readings, without }) {
    if (before.version !== version) return changed(formOfModel(before));
    const touched = [...readings.map(({ measureId }) => measureId), ...without];
    if (touched.length === 0) return fail('nothing', `measure-${before.measures[0]?.id ?? 0}`);
    const measures = before.measures.filter(({ id }) => touched.includes(id));
    if (measures.length < new Set(touched).size) return fail('not-found');
    const wrong = failEach(checkReading(readOn, before, today));
    if (wrong && readings.length > 0) return wrong;
    await deleteReadings(tx, without, readOn);
    await putReadings(
      tx,
      before.blocId,
      readings.map((reading) => ({ ...reading, readOn })),
    );
    await updateModel(tx, before.id, version, before);
    const stood = measures.map(({ id, readings: all }) => ({
      id,
      achieved: all.find((reading) => reading.readOn === readOn)?.achieved ?? null,
    }));
    const saved: Saved = {
      said: `${readings.length > 0 ? 'Đã ghi' : 'Đã bỏ'} số liệu ngày ${formatDate(readOn)}.`,
      undo: {
        command: 'model.measure',
        input: {
          modelId: String(before.id),
          version: String(version + 1),
          readOn,
          ...Object.fromEntries(
            stood.flatMap(({ id, achieved }) =>
              achieved === null ? [] : [[`measure-${id}`, String(achieved)]],
            ),
          ),
          without: stood.filter(({ achieved }) => achieved === null).map(({ id }) => String(id)),
        },
      },
    };
    return ok(saved);
  },
});
