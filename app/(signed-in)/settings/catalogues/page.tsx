import type { Metadata } from 'next';
import { Catalogue } from '@/components/campaign/catalogue';
import { SettingsHead } from '@/components/campaign/settings-head';
import { ask } from '@/lib/access/ask';
import { readCatalogues } from '@/lib/campaign/read-settings';
import { presentCatalogues } from '@/lib/campaign/view';

export const metadata: Metadata = { title: 'Danh mục' };

/** Danh mục: nhóm việc làm tốt, chuẩn mực, các phần của bản cam kết. */
export default async function CataloguesPage() {
  const { bloc, items, today, mayWrite } = await ask(readCatalogues, {});
  return (
    <div className="flex flex-col gap-6">
      <SettingsHead title="Thiết lập" about={bloc.name} tab="catalogues" mayWrite={mayWrite} />
      {presentCatalogues(items).map((catalogue) => (
        <Catalogue key={catalogue.kind} catalogue={catalogue} today={today} mayWrite={mayWrite} />
      ))}
    </div>
  );
}
