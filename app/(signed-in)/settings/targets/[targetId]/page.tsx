import type { Metadata } from 'next';
import { SettingsHead } from '@/components/campaign/settings-head';
import { TargetForm } from '@/components/campaign/target-form';
import { History } from '@/components/history/history';
import { ask } from '@/lib/access/ask';
import { readSetTarget } from '@/lib/campaign/read-settings';
import { formOfTarget } from '@/lib/campaign/target';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';

export const metadata: Metadata = { title: 'Sửa chỉ tiêu phải đạt' };

type Props = { params: Promise<{ targetId: string }> };

/** Sửa một chỉ tiêu phải đạt. */
export default async function TargetPage({ params }: Props) {
  const target = await ask(readSetTarget, await params);
  const history = await ask(readHistory, { table: 'target', id: String(target.id) });
  const { version, ...initial } = formOfTarget(target);
  return (
    <>
      <SettingsHead title="Sửa chỉ tiêu phải đạt" about={target.unitName} mayWrite />
      <TargetForm
        command="setting.target.change"
        title="Sửa chỉ tiêu phải đạt"
        draftKey={`setting.target.change:${target.id}`}
        fixed={{ targetId: String(target.id), version }}
        initial={initial}
        done={{ href: '/settings/targets' }}
      />
      <div className="mt-6">
        <History events={presentHistory(history)} />
      </div>
    </>
  );
}
