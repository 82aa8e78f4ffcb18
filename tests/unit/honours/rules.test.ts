import { describe, expect, it } from 'vitest';
import type { BlocId, MemberId, UnitId } from '@/lib/access/ids';
import { at, withChosen, within } from '@/lib/honours/candidates';
import { checkExample } from '@/lib/honours/example-rules';
import { formOfRound, type RoundContent } from '@/lib/honours/honour';
import { checkRound, levelsOf, rowsOf } from '@/lib/honours/rules';
import { sayCounts, sayTotals } from '@/lib/honours/view';
import type { DateOnly } from '@/lib/platform/clock';

const day = (text: string) => text as DateOnly;
const TODAY = day('2022-06-30');
const [BLOC, ORG, BRANCH] = [1, 2, 3] as UnitId[] as [UnitId, UnitId, UnitId];
const AN = 7 as MemberId;
const issuer = {
  id: ORG,
  kind: 'grassroots_committee' as const,
  openedOn: day('2020-01-01'),
  closedOn: day('2022-06-01'),
};
const placed = {
  units: [
    { id: ORG, name: 'Đảng bộ Sở' },
    { id: BRANCH, name: 'Chi bộ 1' },
  ],
  members: [{ id: AN, unitId: BRANCH }],
};
const round = (change: Partial<RoundContent> = {}): RoundContent => ({
  level: 'grassroots',
  decisionNumber: '1',
  decidedOn: day('2022-05-19'),
  form: 'Giấy khen',
  occasion: 'Thành tích',
  collectives: [BRANCH],
  members: [AN],
  others: [],
  ...change,
});
const faults = (content: RoundContent, from: Parameters<typeof checkRound>[1] = issuer) =>
  checkRound(content, from, placed, TODAY).flatMap(([wrong, fault, field]) =>
    wrong ? [`${field}: ${fault}`] : [],
  );

describe('a round', () => {
  it('is of the level that its unit decides; the bloc keeps those above it too', () => {
    expect(levelsOf('branch')).toEqual(['grassroots']);
    expect(levelsOf('grassroots_committee')).toEqual(['grassroots']);
    expect(levelsOf('bloc')).toEqual(['bloc', 'province', 'central']);
    expect(faults(round({ level: 'bloc' }))).toEqual(['level: not-its-level']);
    const bloc = { ...issuer, id: BLOC, kind: 'bloc' as const };
    expect(faults(round(), bloc)).toEqual(['level: not-its-level']);
  });

  it.each([
    ['2019-12-31', ['decidedOn: unit-not-open']],
    ['2020-01-01', []],
    ['2022-05-31', []],
    ['2022-06-01', ['decidedOn: unit-not-open']],
    ['2022-07-01', ['decidedOn: future']],
  ])('decided on %s: %j', (on, wrong) => {
    expect(faults(round({ decidedOn: day(on) }))).toEqual(wrong);
  });

  it('is decided today at the latest', () => {
    const open = { ...issuer, closedOn: null };
    expect(faults(round({ decidedOn: TODAY }), open)).toEqual([]);
  });

  it('does not honour who decides it, unless a higher level does', () => {
    expect(faults(round({ collectives: [ORG] }))).toEqual(['collectives: itself']);
    const bloc = { ...issuer, kind: 'bloc' as const };
    expect(faults(round({ level: 'province', collectives: [ORG] }), bloc)).toEqual([]);
    expect(faults(round({ level: 'bloc', collectives: [ORG] }), bloc)).toEqual([
      'collectives: itself',
    ]);
  });

  it('honours a name of a unit once, however it is written', () => {
    const team = (name: string) => ({ recipient: 'collective' as const, name, unitId: BRANCH });
    expect(faults(round({ others: [team('Tổ 1'), team('Tổ 2')] }))).toEqual([]);
    expect(faults(round({ others: [team('Tổ 1'), team('tổ 1')] }))).toEqual([
      'others.1.name: twice',
    ]);
    expect(faults(round({ others: [team('CHI BỘ 1')] }))).toEqual(['others.0.name: twice']);
    expect(faults(round({ others: [{ ...team('Tổ 1'), unitId: ORG }, team('Tổ 1')] }))).toEqual([]);
  });

  it('puts each member into the branch of that day', () => {
    const other = { recipient: 'non_member' as const, name: 'Lan', unitId: ORG };
    expect(rowsOf(round({ others: [other] }), placed)).toEqual([
      { recipient: 'collective', unitId: BRANCH, memberId: null, named: 'Chi bộ 1' },
      { recipient: 'member', unitId: BRANCH, memberId: AN, named: null },
      { recipient: 'non_member', unitId: ORG, memberId: null, named: 'Lan' },
    ]);
  });

  it('goes back into its form: units, members, and whoever stands in no list', () => {
    const who = { unitId: BRANCH, unitName: 'Chi bộ 1', memberId: null };
    const recipients = [
      { id: 1, recipient: 'collective' as const, name: 'Chi bộ 1', ...who },
      { id: 2, recipient: 'collective' as const, name: 'Tổ 1', ...who },
      { id: 3, recipient: 'member' as const, name: 'An', ...who, memberId: AN },
    ];
    const { collectives: _, members: __, others: ___, ...decision } = round();
    const form = formOfRound({
      ...decision,
      ...{ id: 9, blocId: 1 as BlocId, unitId: ORG, unitName: 'Đảng bộ Sở', unitKind: issuer.kind },
      ...{ openedOn: issuer.openedOn, closedOn: null, recipients, whole: true, recorder: null },
      ...{ recordedOn: TODAY, version: 4 },
    });
    expect(form).toMatchObject({
      collectives: ['3'],
      members: ['7'],
      'others.0.recipient': 'collective',
      'others.0.name': 'Tổ 1',
      'others.0.unitId': '3',
      version: '4',
    });
  });
});

it('counts collectives and people apart', () => {
  expect(sayTotals({ collective: 0, individual: 0 })).toBe('chưa có ai');
  expect(sayTotals({ collective: 0, individual: 1_200 })).toBe('1.200 cá nhân');
  expect(sayCounts([{ recipient: 'collective' }, { recipient: 'member' }])).toBe(
    '1 tập thể, 1 cá nhân',
  );
});

describe('whom one can choose', () => {
  it('an office that enters for itself stays there', () => {
    expect(within({ below: [BLOC], own: [] }, ORG)).toEqual(at(ORG));
    expect(within({ below: [], own: [ORG] }, ORG)).toEqual({ below: [], own: [ORG] });
  });

  it('keeps those whom an old record names', () => {
    const gone = { unitId: BRANCH, unitName: 'Chi bộ 1', memberId: AN, name: 'An' };
    expect(withChosen({ units: [[ORG, 'Sở']], members: [] }, [gone, gone])).toEqual({
      units: [
        [ORG, 'Sở'],
        [BRANCH, 'Chi bộ 1'],
      ],
      members: [[AN, 'An', BRANCH]],
    });
  });
});

describe('a good example', () => {
  const example = {
    recipient: 'member' as const,
    place: null,
    memberId: AN as MemberId | null,
    named: null,
    field: 'Nhân đạo',
    title: 'Việc',
    story: 'Đã làm',
    recordedOn: day('2022-05-19'),
    basis: null,
    basisDocument: null as string | null,
    publishedOn: null as DateOnly | null,
  };
  const wrongOf = (change: Partial<Parameters<typeof checkExample>[0]>) =>
    checkExample({ ...example, ...change }, placed, TODAY).flatMap(([wrong, fault]) =>
      wrong ? [fault] : [],
    );

  it.each([
    [{}, []],
    [{ recordedOn: TODAY }, []],
    [{ recordedOn: day('2022-07-01') }, ['future']],
    [{ publishedOn: TODAY }, ['no-basis']],
    [{ basis: 'consent' as const }, ['no-document']],
    [{ basisDocument: 'Giấy' }, ['no-basis']],
    [{ basis: 'law' as const, basisDocument: 'Giấy', publishedOn: TODAY }, []],
    [
      { basis: 'law' as const, basisDocument: 'Giấy', publishedOn: day('2022-07-01') },
      ['published-in-future'],
    ],
    [{ memberId: null }, ['no-member']],
    [{ recipient: 'collective' as const, place: BRANCH, publishedOn: TODAY }, []],
    [{ recipient: 'non_member' as const, place: BRANCH }, ['no-name']],
    [{ recipient: 'non_member' as const, named: 'Lan' }, ['no-place']],
    [{ recipient: 'non_member' as const, named: 'Lan', place: BLOC }, ['place-not-here']],
  ])('%j: %j', (change, wrong) => {
    expect(wrongOf(change)).toEqual(wrong);
  });
});
