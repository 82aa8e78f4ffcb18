import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Notice } from '@/components/ui/notice';

const TABS = [
  { key: 'year', text: 'Năm', href: '/settings' },
  { key: 'catalogues', text: 'Danh mục', href: '/settings/catalogues' },
  { key: 'targets', text: 'Chỉ tiêu phải đạt', href: '/settings/targets' },
] as const;

/** Tiêu đề chung của các trang thiết lập; a leader is told that it is to be read only. */
export function SettingsHead({
  title,
  about,
  tab,
  mayWrite,
}: {
  readonly title: string;
  readonly about: string;
  /** Which of the main pages it is; a page below them leads back up instead. */
  readonly tab?: (typeof TABS)[number]['key'];
  readonly mayWrite: boolean;
}) {
  return (
    <header className="mb-6 flex flex-col gap-4">
      <div>
        {tab ? null : <Breadcrumbs path={[{ name: 'Thiết lập', href: '/settings' }]} />}
        <h1 className="text-2xl font-semibold sm:text-3xl">{title}</h1>
        <p className="text-ink-soft">{about}</p>
      </div>
      {tab ? (
        <LinkTabs
          label="Phần thiết lập"
          tabs={TABS.map(({ key, text, href }) => ({ text, href, current: key === tab }))}
        />
      ) : null}
      {mayWrite ? null : <Notice>Đồng chí xem được thiết lập, không sửa.</Notice>}
    </header>
  );
}
