import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettingsHead } from '@/components/campaign/settings-head';
import { YearForm } from '@/components/campaign/year-form';
import { ask } from '@/lib/access/ask';
import { readSettings } from '@/lib/campaign/read-settings';
import { yearAfter } from '@/lib/campaign/year';

export const metadata: Metadata = { title: 'Mở năm mới' };

/** Mở năm mới from the last one. */
export default async function NewYearPage() {
  const { years, mayWrite } = await ask(readSettings, {});
  if (!mayWrite) notFound();
  const [last] = years;
  return (
    <>
      <SettingsHead
        title="Mở năm mới"
        about={
          last
            ? `Chép từ năm ${last.code}: chỉ tiêu kiểm tra với căn cứ, các tháng và hạn báo cáo, dời theo năm mới.`
            : 'Năm đầu tiên.'
        }
        mayWrite
      />
      <YearForm initial={last ? { ...yearAfter(last) } : {}} />
    </>
  );
}
