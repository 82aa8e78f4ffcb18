import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate, formatTypedNumber } from '@/lib/platform/format';
import type { Field } from './field';
import { FIELDS } from './fields';
import type { Entry, History, Names } from './history';
import { THINGS } from './things';

/** One thing that changed: from what to what, or a sentence of its own. */
export interface HistoryLine {
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

/** What one person did at one time. */
export interface HistoryEvent {
  readonly key: string;
  readonly when: string;
  readonly who: string;
  readonly lines: readonly HistoryLine[];
}

const NOTHING = '(trống)';
const MOST_LETTERS = 300;
const clip = (text: string) =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;

function say(value: unknown, field: Field, names: Names): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (field.of) return names[field.of]?.[String(value)] ?? 'không rõ';
  if (field.kind === 'day') return formatDate(String(value) as DateOnly);
  if (field.kind === 'yes-no') return value === true ? 'có' : 'không';
  if (field.kind === 'share') return `${formatTypedNumber(String(Number(value) / 100))}%`;
  if (typeof value === 'number') return formatCount(value);
  return clip(field.words?.[String(value)] ?? String(value));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changesOf({ table, before, after }: Entry, names: Names): HistoryLine[] {
  return Object.entries(FIELDS[table]).flatMap(([column, field]) => {
    if (!field || isSame(before?.[column], after?.[column])) return [];
    const from = say(before?.[column], field, names);
    return [{ what: field.name, from, to: say(after?.[column], field, names) }];
  });
}

/** What hangs on the record, by its name: “Cấp Khối”. */
function nameOf({ table, before, after }: Entry, names: Names): string {
  const [noun = '', ...columns] = THINGS[table] ?? [];
  const by = columns.find((column) => (after ?? before)?.[column] != null) ?? '';
  const field = FIELDS[table][by];
  const name = field ? say((after ?? before)?.[by], field, names) : '';
  return `${noun} “${name}”`;
}

const VERBS = { insert: 'Thêm', delete: 'Bỏ', update: 'Sửa' } as const;

function linesOfThing(entry: Entry, names: Names): HistoryLine[] {
  const { table, operation, before, after } = entry;
  const name = nameOf(entry, names);
  const lowered = name.charAt(0).toLowerCase() + name.slice(1);
  if (table === 'evidence' && operation === 'update') {
    if (!isSame(before?.bytes_dropped_at, after?.bytes_dropped_at)) {
      return [{ what: `Xóa hẳn tệp của ${lowered}` }];
    }
    if (isSame(before?.withdrawn_at, after?.withdrawn_at)) return [];
    return [{ what: `${after?.withdrawn_at ? 'Rút' : 'Khôi phục'} ${lowered}` }];
  }
  // What was read is told with its day and its number, also when it was read for the first time.
  if (table === 'measure_reading') {
    const { read_on: on, achieved } = FIELDS.measure_reading;
    const said = (row: Entry['before']) => (achieved ? say(row?.achieved, achieved, names) : '');
    const day = on ? say((after ?? before)?.read_on, on, names) : '';
    return [{ what: `${name} ngày ${day}`, from: said(before), to: said(after) }];
  }
  if (operation !== 'update') return [{ what: `${VERBS[operation]} ${lowered}` }];
  return changesOf(entry, names).map((line) => ({ ...line, what: `${name} – ${line.what}` }));
}

function linesOf(entry: Entry, main: History['table'], names: Names): HistoryLine[] {
  if (entry.table !== main || main === 'evidence') return linesOfThing(entry, names);
  if (entry.operation === 'insert') return [{ what: 'Nhập mới' }];
  if (entry.operation === 'delete') return [{ what: 'Xóa' }];
  return changesOf(entry, names);
}

function whoOf({ actor, who }: Entry): string {
  if (who) return who;
  if (actor.startsWith('sql:')) return 'Quản trị (SQL)';
  return actor.startsWith('user:') ? 'Người dùng đã xóa' : 'Hệ thống';
}

/** Lịch sử in words, the latest first: what one person did in one go stands together. */
export function presentHistory({ table, entries, names }: History): readonly HistoryEvent[] {
  return [...grouped(entries)].flatMap(([key, group]) => {
    // The record itself first, then what hangs on it, in the order in which it was written.
    const inOrder = [...group].reverse();
    inOrder.sort((a, b) => Number(b.table === table) - Number(a.table === table));
    const all = inOrder.flatMap((entry) => linesOf(entry, table, names));
    const first = group[0];
    const isNew = inOrder.some((entry) => entry.table === table && entry.operation === 'insert');
    // A new record is shown whole on its page: its parts need no telling here.
    const lines = isNew ? all.slice(0, 1) : all;
    return first && lines.length > 0 ? [{ key, when: first.at, who: whoOf(first), lines }] : [];
  });
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    groups.set(entry.transaction, [...(groups.get(entry.transaction) ?? []), entry]);
  }
  return groups;
}
