import type { Metadata } from 'next';
import { QuotaForm } from '@/components/campaign/quota-form';
import { SettingsHead } from '@/components/campaign/settings-head';
import { History } from '@/components/history/history';
import { ask } from '@/lib/access/ask';
import { fieldsOfQuota } from '@/lib/campaign/quota';
import { readQuota } from '@/lib/campaign/read-settings';
import { presentQuota } from '@/lib/campaign/view';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';

export const metadata: Metadata = { title: 'Sửa chỉ tiêu kiểm tra' };

type Props = {
  params: Promise<{ quotaId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Sửa chỉ tiêu kiểm tra: "Xem trước", then "Lưu". */
export default async function QuotaPage({ params, searchParams }: Props) {
  const asked = { ...(await searchParams), ...(await params) };
  const { quota, asOf, mayWrite } = await ask(readQuota, asked);
  const history = await ask(readHistory, { table: 'quota', id: String(quota.id) });
  const { version, ...initial } = fieldsOfQuota(quota);
  const words = presentQuota(quota);
  return (
    <>
      <SettingsHead
        title={`Chỉ tiêu kiểm tra năm ${quota.yearCode}`}
        about={words.rule}
        mayWrite={mayWrite}
      />
      {mayWrite ? (
        <QuotaForm
          command="setting.quota.change"
          title={`Sửa chỉ tiêu kiểm tra năm ${quota.yearCode}`}
          draftKey={`setting.quota.change:${quota.id}`}
          fixed={{ quotaId: String(quota.id), version }}
          initial={initial}
          year={{ startsOn: quota.startsOn, endsOn: quota.endsOn }}
          preview={{ quotaId: String(quota.id), asOf }}
          done={{ href: `/settings?yearId=${quota.yearId}` }}
        />
      ) : (
        <p>{`${words.planDate}. Căn cứ: ${words.issuers.join('; ')}`}</p>
      )}
      <div className="mt-6">
        <History events={presentHistory(history)} />
      </div>
    </>
  );
}
