'use client';

import { useFieldValue } from '@/components/forms/field';
import { useKeeping } from '@/components/forms/keeper';
import { PickList } from '@/components/forms/pick-list';
import type { MemberId } from '@/lib/access/ids';
import type { RosterMember } from '@/lib/hierarchy/roster';
import { type DaySpan, readTypedDay } from '@/lib/platform/calendar';
import { callOf, countAttendance } from '@/lib/study/attendance';
import { sayPeople } from '@/lib/study/session-view';

const NOTES = {
  called: undefined,
  welcome: 'Miễn sinh hoạt: chỉ tính nếu có mặt',
  none: 'Không thuộc diện dự vào ngày này',
} as const;

/** Điểm danh: who of the branch came, ticked; people called, people present and attendances computed beside it. */
export function Attendance({
  roster,
  within,
}: {
  readonly roster: readonly RosterMember[];
  readonly within: DaySpan;
}) {
  const { today } = useKeeping();
  const typed = readTypedDay(String(useFieldValue('heldOn')), within);
  const day = typed !== null && typed < today ? typed : today;
  const value = useFieldValue('present');
  const ticked = typeof value === 'string' ? [] : value;
  const choices = roster
    .map((member) => ({ member, call: callOf(member, day) }))
    .filter(({ member, call }) => call !== 'none' || ticked.includes(String(member.id)))
    .map(({ member, call }) => {
      const note = NOTES[call];
      return { value: String(member.id), text: member.name, ...(note ? { note } : {}) };
    });
  const present = ticked.map((id) => Number(id) as MemberId);
  const counted = countAttendance(roster, day, present);
  const people = {
    peopleExpected: counted.expected,
    peoplePresent: counted.present,
    attendances: counted.present,
  };
  return (
    <div>
      <PickList name="present" label="Người có mặt" choices={choices} />
      <p role="status" className="tabular mt-2 rounded-md bg-paper-deep px-4 py-3 font-semibold">
        {`Có mặt ${sayPeople(people)}`}
      </p>
    </div>
  );
}
