'use client';

import { asList } from '@/components/forms/choice-fields';
import { FieldFrame, type FieldProps, useField, useFieldValue } from '@/components/forms/field';
import type { FieldValue } from '@/components/forms/form-values';
import { useKeeping } from '@/components/forms/keeper';
import { type RosterMember, standingOn } from '@/lib/hierarchy/roster';
import { type DaySpan, readTypedDay } from '@/lib/platform/calendar';

const RESULTS = ['Thực hiện tốt', 'Cơ bản thực hiện đúng', 'Cần khắc phục hạn chế'];

/** "12 Thực hiện tốt" is member 12 with a result. */
const idOf = (entry: string) => entry.split(' ', 1)[0] ?? '';
const resultOf = (entry: string) => entry.slice(idOf(entry).length + 1);

type Props = FieldProps & {
  readonly roster: readonly RosterMember[];
  /** The field with the day on which they must belong to the branch. */
  readonly dayField: string;
  readonly within: DaySpan;
  /** Asks for a result beside each name ticked. */
  readonly results?: boolean;
};

/** Đảng viên được kiểm tra: the names of the branch on the day, ticked; each ticked one with its result. */
export function MemberMarks({ roster, dayField, within, results = false, ...props }: Props) {
  const field = useField(props, asList);
  const { today } = useKeeping();
  const typed = readTypedDay(String(useFieldValue(dayField)), within);
  const day = typed !== null && typed < today ? typed : today;
  const entryOf = (id: string) => field.list.find((entry) => idOf(entry) === id);
  const shown = roster.filter(
    (member) => standingOn(member, day) !== null || entryOf(String(member.id)) !== undefined,
  );
  const put = (id: string, entry: string | null) => {
    const at = field.list.findIndex((one) => idOf(one) === id);
    const others = field.list.filter((one) => idOf(one) !== id);
    field.edit(entry === null ? others : others.toSpliced(at < 0 ? others.length : at, 0, entry));
  };
  const say = (value: FieldValue) =>
    (typeof value === 'string' ? [] : value)
      .map((entry) => {
        const name = roster.find(({ id }) => String(id) === idOf(entry))?.name ?? 'đảng viên khác';
        return resultOf(entry) ? `${name}: ${resultOf(entry)}` : name;
      })
      .join('\n');
  return (
    <FieldFrame {...props} field={field} say={say} group>
      <p
        role="status"
        className="text-sm text-ink-soft"
      >{`Đã chọn ${field.list.length} đồng chí`}</p>
      <ul className="mt-1 max-h-112 divide-y divide-rule overflow-y-auto rounded-md border border-control bg-card px-3">
        {shown.map((member, index) => {
          const id = String(member.id);
          const entry = entryOf(id);
          const stranger = standingOn(member, day) === null;
          return (
            <li key={id}>
              <label className="flex min-h-target cursor-pointer items-center gap-3 py-1">
                <input
                  {...field.described}
                  id={index === 0 ? field.id : undefined}
                  type="checkbox"
                  value={id}
                  checked={entry !== undefined}
                  onChange={(event) => put(id, event.target.checked ? id : null)}
                  className="size-5 shrink-0 accent-brand"
                />
                <span>
                  {member.name}
                  {stranger ? (
                    <span className="block text-sm text-warn">
                      Không thuộc chi bộ vào ngày đã chọn
                    </span>
                  ) : null}
                </span>
              </label>
              {results && entry !== undefined ? (
                <div className="pb-3 pl-8">
                  <label htmlFor={`${field.id}-result-${id}`} className="text-sm text-ink-soft">
                    {`Kết quả đối với đ/c ${member.name} (không bắt buộc)`}
                  </label>
                  <input
                    id={`${field.id}-result-${id}`}
                    list={`${field.id}-results`}
                    value={resultOf(entry)}
                    maxLength={500}
                    autoComplete="off"
                    onChange={({ target }) => put(id, target.value ? `${id} ${target.value}` : id)}
                    className="block min-h-target w-full rounded-md border border-control bg-card px-3 py-2"
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      <datalist id={`${field.id}-results`}>
        {RESULTS.map((result) => (
          <option key={result} value={result} />
        ))}
      </datalist>
    </FieldFrame>
  );
}
