import type { ReactNode } from 'react';
import SignedInNotFound from '@/app/(signed-in)/not-found';
import { SignOutForm } from '@/components/access/sign-out-form';
import { FigurePage } from '@/components/figures/figure-page';
import { Overview } from '@/components/figures/overview';
import { ErrorMessage } from '@/components/shell/error-message';
import { Shell } from '@/components/shell/shell';
import { Kit } from './kit';
import { figureByUnit, figureNoRows, figureRows } from './sample-figures';
import { blocOverview, branchOverview, emptyOverview } from './sample-overviews';

const contents: Record<string, () => ReactNode> = {
  bloc: () => <Overview view={blocOverview} />,
  branch: () => <Overview view={branchOverview} />,
  empty: () => <Overview view={emptyOverview} />,
  'figure-units': () => <FigurePage view={figureByUnit} />,
  'figure-rows': () => <FigurePage view={figureRows} />,
  'figure-none': () => <FigurePage view={figureNoRows} />,
  kit: () => <Kit />,
  'not-found': () => <SignedInNotFound />,
  error: () => (
    <ErrorMessage
      error={Object.assign(new Error('x'), { digest: '2841730' })}
      retry={() => location.reload()}
    />
  ),
};

export const pageNames = Object.keys(contents);

/** One page of the gallery inside the product's own frame. */
export function GalleryPage({ name }: { readonly name: string }) {
  return (
    <Shell
      who={{ name: 'Nguyễn Thị Hoa', role: 'Cán bộ Đảng ủy Khối' }}
      homeUnit="Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang"
      bloc="Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang"
      illustrative
      signOut={<SignOutForm />}
      items={[
        { text: 'Tổng quan', href: '/', icon: 'overview' },
        { text: 'Đơn vị', href: '/units', icon: 'units' },
        { text: 'Đảng viên', href: '/members', icon: 'members' },
        { text: 'Tài khoản', href: '/account', icon: 'account' },
      ]}
    >
      {contents[name]?.()}
    </Shell>
  );
}
