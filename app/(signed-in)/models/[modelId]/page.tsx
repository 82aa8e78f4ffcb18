import type { Metadata } from 'next';
import { Evidence } from '@/components/evidence/evidence';
import { History } from '@/components/history/history';
import { ModelRecord } from '@/components/initiatives/model-record';
import { ask } from '@/lib/access/ask';
import { listEvidence } from '@/lib/evidence/list-evidence';
import { presentEvidence } from '@/lib/evidence/view';
import { readHistory } from '@/lib/history/read-history';
import { presentHistory } from '@/lib/history/view';
import { presentModel } from '@/lib/initiatives/model-view';
import { readModel } from '@/lib/initiatives/read-model';

export const metadata: Metadata = { title: 'Mô hình' };

type Props = { params: Promise<{ modelId: string }> };

/** Một mô hình. */
export default async function ModelPage({ params }: Props) {
  const { modelId } = await params;
  const [{ model, mayWrite }, evidence, history] = await Promise.all([
    ask(readModel, { modelId }),
    ask(listEvidence, { modelId }),
    ask(readHistory, { table: 'good_model', id: modelId }),
  ]);
  return (
    <div className="flex flex-col gap-6">
      <ModelRecord view={presentModel(model, mayWrite)} />
      <Evidence view={presentEvidence(evidence)} />
      <History events={presentHistory(history)} />
    </div>
  );
}
