import type { Metadata } from 'next';
import { PercentForm } from '@/components/campaign/percent-form';
import { SettingsHead } from '@/components/campaign/settings-head';
import {
  MonthPanel,
  QuotaPanel,
  ThemePanel,
  YearChoice,
} from '@/components/campaign/year-settings';
import { History } from '@/components/history/history';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { ask } from '@/lib/access/ask';
import { readSettings } from '@/lib/campaign/read-settings';
import { presentMonth, presentQuota, presentYear, sayPercentSetting } from '@/lib/campaign/view';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';

export const metadata: Metadata = { title: 'Thiết lập' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Thiết lập của Đảng bộ Khối: a year with its theme, quotas and deadlines; the percent. */
export default async function SettingsPage({ searchParams }: Props) {
  const settings = await ask(readSettings, await searchParams);
  const { bloc, mayWrite, percent } = settings;
  const year = settings.year && presentYear(settings.year);
  const history = year && (await ask(readHistory, { table: 'campaign_year', id: String(year.id) }));
  return (
    <div className="flex flex-col gap-6">
      <SettingsHead title="Thiết lập" about={bloc.name} tab="year" mayWrite={mayWrite} />
      <YearChoice
        years={settings.years.map(presentYear)}
        shown={year?.id ?? null}
        mayWrite={mayWrite}
      />
      {year ? (
        <>
          <ThemePanel year={year} used={settings.used} mayWrite={mayWrite} />
          <QuotaPanel year={year} quotas={settings.quotas.map(presentQuota)} mayWrite={mayWrite} />
          <MonthPanel months={settings.months.map(presentMonth)} />
        </>
      ) : (
        <EmptyState title="Chưa có năm nào.">Đồng chí bấm “Mở năm mới” để bắt đầu.</EmptyState>
      )}
      <Panel id="phan-tram" title="Cách tính phần trăm" note="Áp dụng cho mọi năm, mọi biểu.">
        {mayWrite ? <PercentForm percent={percent} /> : <p>{sayPercentSetting(percent)}</p>}
      </Panel>
      {history ? <History events={presentHistory(history)} /> : null}
    </div>
  );
}
