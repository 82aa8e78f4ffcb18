import { describe, expect, it } from 'vitest';
import {
  contentsFrom,
  DEED_ACTS,
  DEED_STATES,
  type DeedAct,
  type DeedState,
  isOverdue,
  stateAfter,
  waitsFor,
  wrongDays,
} from '@/lib/deeds/rules';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;

/** Every state and every act: what is not written here is not possible. */
const TABLE: Readonly<Record<DeedState, Readonly<Partial<Record<DeedAct, DeedState>>>>> = {
  draft: { register: 'registered', edit: 'draft' },
  registered: {
    edit: 'registered',
    'note-progress': 'registered',
    complete: 'completed',
    confirm: 'approved',
    return: 'registered',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  approved: {
    edit: 'approved',
    'note-progress': 'under_way',
    complete: 'completed',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  under_way: {
    edit: 'under_way',
    'note-progress': 'under_way',
    complete: 'completed',
    withdraw: 'withdrawn',
    'not-completed': 'not_completed',
    'carry-over': 'carried_over',
  },
  completed: { complete: 'completed', confirm: 'completed', return: 'under_way' },
  not_completed: {},
  withdrawn: {},
  carried_over: {},
};

describe('bản nháp → đăng ký → duyệt → đang thực hiện → hoàn thành | không hoàn thành | rút | chuyển', () => {
  it.each(DEED_STATES.flatMap((state) => DEED_ACTS.map((act) => [state, act] as const)))(
    '%s, %s',
    (state, act) => {
      expect(stateAfter(state, act)).toBe(TABLE[state][act] ?? null);
    },
  );

  it('comes to an end: nothing is done with what was given up, withdrawn or carried over', () => {
    for (const state of ['not_completed', 'withdrawn', 'carried_over'] as const) {
      expect(DEED_ACTS.map((act) => stateAfter(state, act)).every((after) => after === null)).toBe(
        true,
      );
    }
  });

  it('never becomes a draft again: what was registered stays counted from its day', () => {
    const after = DEED_STATES.filter((state) => state !== 'draft').flatMap((state) =>
      DEED_ACTS.map((act) => stateAfter(state, act)),
    );
    expect(after).not.toContain('draft');
  });
});

describe('chờ chi bộ', () => {
  const open = { confirmedBy: null, returnedOn: null };
  it('a member’s registration waits for approval, a completion for confirmation', () => {
    expect(waitsFor('individual', { ...open, state: 'registered' })).toBe('approval');
    expect(waitsFor('individual', { ...open, state: 'completed' })).toBe('confirmation');
  });
  it('what is confirmed waits no longer, nor what was returned to the member', () => {
    expect(waitsFor('individual', { ...open, state: 'completed', confirmedBy: 7 })).toBeNull();
    expect(
      waitsFor('individual', { ...open, state: 'registered', returnedOn: day('2022-03-01') }),
    ).toBeNull();
  });
  it('a unit’s own deed waits for nobody', () => {
    for (const state of DEED_STATES) expect(waitsFor('collective', { ...open, state })).toBeNull();
  });
  it('nothing else waits', () => {
    for (const state of ['draft', 'approved', 'under_way', 'not_completed'] as const) {
      expect(waitsFor('individual', { ...open, state })).toBeNull();
    }
  });
});

describe('the days of a plan', () => {
  const year = { from: day('2022-01-01'), to: day('2022-12-31') };
  const wrong = (startsOn: string, dueOn: string) =>
    wrongDays({ startsOn: day(startsOn), dueOn: day(dueOn) }, year)
      .filter(([found]) => found)
      .map(([, failure, field]) => `${field}: ${failure}`);

  it('may begin on the first day of the year and end on its last', () => {
    expect(wrong('2022-01-01', '2022-12-31')).toEqual([]);
    expect(wrong('2022-06-05', '2022-06-05')).toEqual([]);
  });
  it('lie inside the campaign year', () => {
    expect(wrong('2021-12-31', '2022-12-31')).toEqual(['startsOn: outside-year']);
    expect(wrong('2022-01-01', '2023-01-01')).toEqual(['dueOn: outside-year']);
    expect(wrong('2023-01-01', '2023-01-02')).toEqual([
      'startsOn: outside-year',
      'dueOn: outside-year',
    ]);
  });
  it('come in order', () => {
    expect(wrong('2022-06-05', '2022-06-04')).toEqual(['dueOn: due-before-start']);
  });
});

describe('quá hạn', () => {
  it('begins on the day after the due day, while the deed is open', () => {
    expect(isOverdue('under_way', day('2022-06-30'), day('2022-06-30'))).toBe(false);
    expect(isOverdue('under_way', day('2022-06-30'), day('2022-07-01'))).toBe(true);
  });
  it('is no matter of what has ended', () => {
    for (const state of ['completed', 'not_completed', 'withdrawn', 'carried_over'] as const) {
      expect(isOverdue(state, day('2022-06-30'), day('2022-07-01'))).toBe(false);
    }
  });
});

describe('ba nội dung from one sentence', () => {
  it('each says it, with one full stop', () => {
    const contents = contentsFrom('  Tiết kiệm điện. ');
    for (const text of Object.values(contents)) expect(text).toMatch(/Tiết kiệm điện\.$/);
    expect(contents.practiceContent).toBe('Tiết kiệm điện.');
  });
  it('of nothing come none, so that the form asks for them', () => {
    expect(Object.values(contentsFrom(' . '))).toEqual(['', '', '']);
  });
});
