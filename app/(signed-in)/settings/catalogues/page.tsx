import type { Metadata } from 'next';
import { Catalogue } from '@/components/campaign/catalogue';
import { SettingsHead } from '@/components/campaign/settings-head';
import { LinkChips } from '@/components/ui/link-chips';
import { ask } from '@/lib/access/ask';
import { readCatalogue } from '@/lib/campaign/read-settings';
import { catalogueTabs, presentCatalogue } from '@/lib/campaign/view';

export const metadata: Metadata = { title: 'Danh mục' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Một danh mục: nhóm việc làm tốt, chuẩn mực, các phần của bản cam kết. */
export default async function CataloguesPage({ searchParams }: Props) {
  const read = await ask(readCatalogue, await searchParams);
  const { bloc, kind, items, renamed, today, mayWrite } = read;
  return (
    <div className="flex flex-col gap-6">
      <SettingsHead title="Thiết lập" about={bloc.name} tab="catalogues" mayWrite={mayWrite} />
      <LinkChips label="Danh mục" chips={catalogueTabs(kind)} />
      <Catalogue
        catalogue={presentCatalogue(kind, items)}
        renamed={renamed?.id ?? null}
        today={today}
        mayWrite={mayWrite}
      />
    </div>
  );
}
