import { address, type Chosen } from '@/lib/platform/address';
import { formatDate, wordChoices } from '@/lib/platform/format';
import { type Deed, markOf } from './deed';
import type { listDeeds } from './list-deeds';
import type { ListedDeed } from './list-store';
import { isOverdue, waitsFor } from './rules';
import { DEED_KIND_WORDS, DEED_STATE_WORDS } from './view';

type Tone = 'good' | 'warn' | 'bad' | 'neutral';
type Listed = Extract<Awaited<ReturnType<(typeof listDeeds)['execute']>>, { ok: true }>['value'];
/** The state in two or three words, with what somebody still has to do. */
export function stateOf(
  deed: Pick<ListedDeed, 'kind' | 'state' | 'confirmedBy' | 'returnedOn'>,
): readonly [words: string, tone: Tone] {
  if (deed.returnedOn) return ['Chi bộ trả lại', 'warn'];
  const waits = waitsFor(deed.kind, deed);
  if (waits === 'approval') return ['Chờ chi bộ duyệt', 'warn'];
  if (waits === 'confirmation') return ['Hoàn thành, chờ xác nhận', 'warn'];
  if (deed.state === 'completed') return ['Đã hoàn thành', 'good'];
  if (deed.state === 'not_completed') return ['Không hoàn thành', 'bad'];
  if (deed.state === 'approved' && deed.kind === 'collective') return ['Đã đăng ký', 'neutral'];
  return [DEED_STATE_WORDS[deed.state], 'neutral'];
}

function whenOf(deed: ListedDeed): string {
  if (deed.completedOn) return `Hoàn thành ${formatDate(deed.completedOn)}`;
  if (deed.endedOn) return `Kết thúc ${formatDate(deed.endedOn)}`;
  return `Hạn ${formatDate(deed.dueOn)}`;
}

function presentRow(deed: ListedDeed, { today, mine, mayConfirm }: Listed) {
  const [state, tone] = stateOf(deed);
  const people = [
    deed.recorder ? `Người nhập: ${deed.recorder}` : '',
    deed.confirmer ? `Xác nhận: ${deed.confirmer}` : '',
  ];
  return {
    id: deed.id,
    href: `/deeds/${deed.id}`,
    title: deed.title,
    state,
    tone,
    late: isOverdue(deed.state, deed.dueOn, today),
    who: mine ? '' : [deed.memberName ?? DEED_KIND_WORDS.collective, deed.unitName].join(' · '),
    about: [whenOf(deed), deed.groupName].join(' · '),
    people: people.filter(Boolean).join(' · '),
    mark: mayConfirm && waitsFor(deed.kind, deed) ? markOf(deed) : null,
  };
}
export type DeedRow = ReturnType<typeof presentRow>;

const SHOW_WORDS = {
  waiting: 'Chờ chi bộ xác nhận',
  returned: 'Bị trả lại',
  overdue: 'Quá hạn',
  ...DEED_STATE_WORDS,
} as const;

const named = (all: readonly { readonly id: number; readonly name: string }[]) =>
  all.map(({ id, name }) => ({ value: String(id), text: name }));

const hrefOf = ({ filter }: Listed, change: Chosen) =>
  address('/deeds', { ...filter, after: null, ...change });

/** What else the list may be narrowed by; a member's own needs neither kind nor names. */
function selectsOf({ filter, choices, mine }: Listed) {
  const select = (
    name: 'show' | 'kind' | 'group' | 'unit' | 'member',
    label: string,
    offered: ReturnType<typeof named>,
  ) => ({ name, label, value: String(filter[name] ?? ''), choices: offered });
  return [
    select('show', 'Trạng thái', wordChoices(SHOW_WORDS)),
    select('kind', 'Loại', mine ? [] : wordChoices(DEED_KIND_WORDS)),
    select('group', 'Nhóm việc', named(choices.groups)),
    select('unit', 'Đơn vị', named(choices.units)),
    select('member', 'Đảng viên', named(choices.members)),
  ];
}

export function presentDeeds(listed: Listed) {
  const { rows, choices, filter, toDo, mine, further } = listed;
  const last = rows.at(-1);
  const narrowed = Boolean(
    filter.q || filter.show || filter.kind || filter.group || filter.member || filter.after,
  );
  const year = choices.years.find(({ id }) => id === filter.year);
  const chip = (text: string, show: string) => ({
    text,
    href: hrefOf(listed, { show }),
    current: (filter.show ?? '') === show,
  });
  return {
    place: mine ? 'Việc làm tốt của tôi' : (listed.unit?.name ?? 'Các đơn vị của đồng chí'),
    mine,
    mayWrite: listed.mayWrite,
    filtered: narrowed,
    chips: [
      chip('Tất cả', ''),
      ...(toDo ? [chip(`Chờ xác nhận (${toDo.waiting})`, 'waiting')] : []),
      ...(mine ? [chip('Bị trả lại', 'returned')] : []),
      chip(toDo ? `Quá hạn (${toDo.overdue})` : 'Quá hạn', 'overdue'),
      chip('Đã hoàn thành', 'completed'),
    ],
    years: choices.years.map(({ id, name }) => ({
      text: name,
      href: hrefOf(listed, { year: id }),
      current: id === filter.year,
    })),
    filter: { q: filter.q ?? '', keep: { year: filter.year }, selects: selectsOf(listed) },
    rows: rows.map((row) => presentRow(row, listed)),
    empty: {
      title: `Chưa có việc làm tốt nào${year ? ` trong năm ${year.name}` : ''}`,
      advice: listed.mayWrite ? 'Đồng chí ghi việc đầu tiên chỉ bằng một câu.' : null,
    },
    summary: `${rows.length} việc${further || filter.after ? ' trên trang này' : ''}`,
    previousHref: filter.after ? hrefOf(listed, {}) : null,
    nextHref:
      further && last ? hrefOf(listed, { after: `${last.rank}~${last.dueOn}~${last.id}` }) : null,
  };
}
export type DeedsView = ReturnType<typeof presentDeeds>;

/** What a deed of the list and one of its own page have in common, for its state. */
export const stateOfDeed = ({ kind, standing }: Deed) => stateOf({ kind, ...standing });
