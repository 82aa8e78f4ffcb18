import type { Metadata } from 'next';
import { DeadlinePanel, ExceptionPanel } from '@/components/campaign/month-settings';
import { SettingsHead } from '@/components/campaign/settings-head';
import { ask } from '@/lib/access/ask';
import { formOfMonth } from '@/lib/campaign/period';
import { readMonthSettings } from '@/lib/campaign/read-settings';
import { presentException, presentMonth, reporterChoices } from '@/lib/campaign/view';
import { plusDays } from '@/lib/platform/calendar';

export const metadata: Metadata = { title: 'Hạn báo cáo tháng' };

type Props = { params: Promise<{ periodId: string }> };

/** Hạn báo cáo của một tháng, and who is given more time. */
export default async function MonthPage({ params }: Props) {
  const { month, exceptions, reporters, mayWrite } = await ask(readMonthSettings, await params);
  const words = presentMonth(month);
  // A report falls due in the months that follow: "5/1" after December is next year's.
  const within = { from: plusDays(month.endsOn, 1), to: plusDays(month.endsOn, 365) };
  return (
    <div className="flex flex-col gap-6">
      <SettingsHead title={`Hạn báo cáo ${month.name}`} about="" mayWrite={mayWrite} />
      <DeadlinePanel month={words} form={formOfMonth(month)} within={within} mayWrite={mayWrite} />
      <ExceptionPanel
        month={words}
        exceptions={exceptions.map((one) => presentException(one, month))}
        reporters={mayWrite ? reporterChoices(reporters) : []}
        within={within}
        mayWrite={mayWrite}
      />
    </div>
  );
}
