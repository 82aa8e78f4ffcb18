import { formatCount, formatDate } from '@/lib/platform/format';
import { ITEM_KINDS, type Item, type ItemKind } from './item';
import { type PercentSetting, sayPercent } from './percent';
import type { Deadline, Exception, Month, Reporter } from './period';
import type { Quota, QuotaContent, QuotaRule } from './quota';
import type { SetTarget } from './target';
import type { YearRow } from './year';

/** Tên mục đã có: shared by adding and renaming. */
export const ITEM_FAULTS = { 'name-taken': 'Tên này đã có trong danh mục.' } as const;

export const RULE_CHOICES: readonly { value: QuotaRule; text: string; note: string }[] = [
  {
    value: 'by_class',
    text: 'Theo loại chi bộ',
    note: 'Số cuộc kiểm tra trong năm, riêng cho chi bộ có và chưa có chi ủy.',
  },
  {
    value: 'percent_of_members',
    text: 'Theo tỷ lệ đảng viên',
    note: 'Số đảng viên được kiểm tra trong năm trên đảng số của chi bộ.',
  },
  {
    value: 'range',
    text: 'Theo khoảng số cuộc',
    note: 'Ít nhất (và nhiều nhất) bao nhiêu cuộc kiểm tra trong năm, mọi chi bộ như nhau.',
  },
];
export const MODE_CHOICES = [
  { value: 'cut', text: 'Cắt bỏ phần lẻ phía sau', note: 'Không bao giờ cao hơn thực tế.' },
  { value: 'half_up', text: 'Làm tròn', note: 'Từ 5 trở lên thì làm tròn lên.' },
] as const;
export const DECIMALS_CHOICES = [
  { value: '0', text: 'Không có số lẻ' },
  { value: '1', text: '1 chữ số lẻ' },
  { value: '2', text: '2 chữ số lẻ' },
] as const;

/** The rule of a quota in one sentence. */
export function sayQuota(quota: QuotaContent): string {
  switch (quota.rule) {
    case 'by_class':
      return `Chi bộ có chi ủy ít nhất ${quota.withCommittee} cuộc, chi bộ chưa có chi ủy ít nhất ${quota.withoutCommittee} cuộc kiểm tra trong năm`;
    case 'percent_of_members': {
      const most = quota.percentMaxBp === null ? '' : `–${sayPercent(quota.percentMaxBp)}`;
      const small =
        quota.smallBelow === null
          ? ''
          : `; chi bộ dưới ${quota.smallBelow} đảng viên: ${quota.smallOwes} đảng viên`;
      return `Ít nhất ${sayPercent(quota.percentBp ?? 0)}${most}% đảng viên được kiểm tra trong năm${small}`;
    }
    default: {
      const most = quota.rangeMax === null ? '' : `, nhiều nhất ${quota.rangeMax}`;
      return `Ít nhất ${quota.rangeMin}${most} cuộc kiểm tra trong năm`;
    }
  }
}

/** A quota of a year in words. */
export const presentQuota = (quota: Quota) => ({
  id: quota.id,
  href: `/settings/quotas/${quota.id}`,
  rule: sayQuota(quota),
  planDate: `Ngày chốt phân loại chi bộ: ${formatDate(quota.planDate)}`,
  issuers: quota.issuers.map(({ issuer, reference }) => `${reference} (${issuer})`),
  withdraw: { quotaId: String(quota.id), version: String(quota.version) },
});

const span = (of: { startsOn: YearRow['startsOn']; endsOn: YearRow['endsOn'] }) =>
  `${formatDate(of.startsOn)} – ${formatDate(of.endsOn)}`;

/** A year in words. */
export const presentYear = (year: YearRow) => ({
  id: year.id,
  title: `Năm ${year.code}`,
  theme: year.theme,
  span: span(year),
  href: `/settings?yearId=${year.id}`,
  version: String(year.version),
});

const deadline = (due: Deadline | null) => {
  if (!due) return 'Chưa có hạn';
  const grace = due.graceDays > 0 ? `, thêm ${due.graceDays} ngày` : '';
  return `${formatDate(due.dueOn)}${grace}`;
};

/** A month's deadlines in words. */
export const presentMonth = (month: Month) => ({
  id: month.id,
  name: month.name,
  href: `/settings/months/${month.id}`,
  branch: deadline(month.branch),
  grassroots: deadline(month.grassroots),
  exceptions: month.exceptions === 0 ? '' : `${month.exceptions} đơn vị`,
});

/** Who was given more time, and the input that takes it back. */
export const presentException = (exception: Exception, month: Month) => ({
  unitId: exception.unitId,
  unit: exception.unitName,
  until: formatDate(exception.dueOn),
  reason: exception.reason,
  revoke: {
    periodId: String(month.id),
    unitId: String(exception.unitId),
    version: String(exception.version),
  },
});

const LEVELS = { grassroots: 'tổ chức cơ sở', branch: 'chi bộ trực thuộc' } as const;
export const reporterChoices = (reporters: readonly Reporter[]) =>
  reporters.map(({ id, name, level }) => ({
    value: String(id),
    text: `${name} (${LEVELS[level]})`,
  }));

/** A target in words; the figure's name is lib/figures' to say. */
export const presentTarget = (target: SetTarget) => ({
  id: target.id,
  figure: target.figure,
  href: `/settings/targets/${target.id}`,
  unit: target.unitName,
  least:
    target.countMin === null
      ? `ít nhất ${sayPercent(target.shareMinBp ?? 0)}%`
      : `ít nhất ${formatCount(target.countMin)}`,
  basis: `${target.reference} (${target.issuer})`,
  span: span(target),
  withdraw: { targetId: String(target.id), version: String(target.version) },
});

const CATALOGUE_WORDS: Readonly<Record<ItemKind, { title: string; note: string; add: string }>> = {
  group: {
    title: 'Nhóm việc làm tốt',
    note: 'Mỗi việc làm tốt thuộc một nhóm.',
    add: 'Thêm nhóm',
  },
  standard: {
    title: 'Chuẩn mực',
    note: 'Chuẩn mực mà việc làm tốt gắn với, có ngày bắt đầu áp dụng.',
    add: 'Thêm chuẩn mực',
  },
  section: {
    title: 'Các phần của bản cam kết',
    note: 'Đảng viên viết cam kết theo từng phần, đúng thứ tự này.',
    add: 'Thêm phần',
  },
};

/** One catalogue with what may be done to each of its entries. */
export function presentCatalogue(kind: ItemKind, items: readonly Item[]) {
  return {
    kind,
    href: catalogueHref(kind),
    ...CATALOGUE_WORDS[kind],
    items: items.map((item, place) => ({
      id: item.id,
      name: item.name,
      renameHref: `${catalogueHref(kind)}&itemId=${item.id}#doi-ten`,
      about: [
        item.fromDate ? `Áp dụng từ ${formatDate(item.fromDate)}` : '',
        item.retiredOn ? `Ngừng dùng từ ${formatDate(item.retiredOn)}` : '',
        item.used ? '' : 'Chưa được dùng',
      ]
        .filter(Boolean)
        .join(' · '),
      retired: item.retiredOn !== null,
      used: item.used,
      first: place === 0,
      last: place === items.length - 1,
      row: { kind, itemId: String(item.id), version: String(item.version) },
    })),
  };
}
export type CatalogueView = ReturnType<typeof presentCatalogue>;

const catalogueHref = (kind: ItemKind) => `/settings/catalogues?kind=${kind}`;
/** The three catalogues as tabs. */
export const catalogueTabs = (shown: ItemKind) =>
  ITEM_KINDS.map((kind) => ({
    text: CATALOGUE_WORDS[kind].title,
    href: catalogueHref(kind),
    current: kind === shown,
  }));

/** The percent setting in words, for who does not change it. */
export const sayPercentSetting = ({ mode, decimals }: PercentSetting) =>
  [MODE_CHOICES.find(({ value }) => value === mode), DECIMALS_CHOICES[decimals]]
    .map((choice) => choice?.text)
    .join(', ');
