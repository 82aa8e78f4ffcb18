import type { Metadata } from 'next';
import { SettingsHead } from '@/components/campaign/settings-head';
import { TargetForm } from '@/components/campaign/target-form';
import { Targets } from '@/components/campaign/targets';
import { Panel } from '@/components/ui/panel';
import { ask } from '@/lib/access/ask';
import { readSetTargets } from '@/lib/campaign/read-settings';
import { presentTarget } from '@/lib/campaign/view';

export const metadata: Metadata = { title: 'Chỉ tiêu phải đạt' };

/** Chỉ tiêu phải đạt của Đảng bộ Khối, and the form that sets one. */
export default async function TargetsPage() {
  const { bloc, targets, mayWrite } = await ask(readSetTargets, {});
  return (
    <div className="flex flex-col gap-6">
      <SettingsHead title="Thiết lập" about={bloc.name} tab="targets" mayWrite={mayWrite} />
      <Panel id="chi-tieu" title="Chỉ tiêu phải đạt">
        <Targets targets={targets.map(presentTarget)} mayWrite={mayWrite} />
      </Panel>
      {mayWrite ? (
        <Panel id="giao" title="Giao một chỉ tiêu" note={`Cho ${bloc.name}.`}>
          <TargetForm
            command="setting.target.set"
            title="Giao chỉ tiêu phải đạt"
            draftKey="setting.target.set"
            fixed={{ unitId: String(bloc.unitId) }}
            submit="Giao chỉ tiêu"
          />
        </Panel>
      ) : null}
    </div>
  );
}
