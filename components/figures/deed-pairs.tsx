import type { DeedPair } from '@/lib/figures/overview-view';
import { ShareBar } from '../charts/share-bar';

/** Good deeds: registered → completed, of units and of members side by side. */
export function DeedPairs({ pairs }: { readonly pairs: readonly DeedPair[] }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2 sm:gap-8">
      {pairs.map((pair) => (
        <article key={pair.kind} className="flex flex-col gap-3">
          <h3 className="font-semibold">{pair.title}</h3>
          <dl className="flex items-end gap-6">
            <div>
              <dt className="text-sm text-ink-soft">Đã đăng ký</dt>
              <dd className="tabular text-2xl leading-tight font-bold">{pair.registered}</dd>
            </div>
            <span aria-hidden="true" className="pb-1 text-xl text-ink-faint">
              →
            </span>
            <div>
              <dt className="text-sm text-ink-soft">Đã thực hiện</dt>
              <dd className="tabular text-2xl leading-tight font-bold">{pair.completed}</dd>
            </div>
          </dl>
          <ShareBar share={pair.share} />
          <p className="tabular flex flex-wrap items-center justify-between gap-x-4">
            <span>
              {pair.share === null
                ? 'Chưa có việc nào đăng ký'
                : `Đạt ${pair.percent} số đã đăng ký`}
            </span>
            <a href={pair.href} className="inline-flex min-h-target items-center text-link">
              Xem từng việc
            </a>
          </p>
        </article>
      ))}
    </div>
  );
}
