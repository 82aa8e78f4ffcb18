import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { QuotaForm } from '@/components/campaign/quota-form';
import { SettingsHead } from '@/components/campaign/settings-head';
import { ask } from '@/lib/access/ask';
import { readSettings } from '@/lib/campaign/read-settings';

export const metadata: Metadata = { title: 'Giao chỉ tiêu kiểm tra' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Giao thêm một chỉ tiêu kiểm tra cho một năm. */
export default async function NewQuotaPage({ searchParams }: Props) {
  const { year, mayWrite } = await ask(readSettings, await searchParams);
  if (!year || !mayWrite) notFound();
  return (
    <>
      <SettingsHead title="Giao chỉ tiêu kiểm tra" about={`Năm ${year.code}`} mayWrite />
      <QuotaForm
        command="setting.quota.set"
        title={`Giao chỉ tiêu kiểm tra năm ${year.code}`}
        draftKey={`setting.quota.set:${year.id}`}
        fixed={{ yearId: String(year.id) }}
        initial={{ rule: 'by_class', planDate: year.startsOn }}
        year={{ startsOn: year.startsOn, endsOn: year.endsOn }}
        done={{ href: `/settings?yearId=${year.id}` }}
      />
    </>
  );
}
