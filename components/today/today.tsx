import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { TodayView } from '@/lib/today/view';
import { Lines } from './lines';
import { Sessions } from './sessions';

/** Việc của tôi: one look says what this year still asks, one tap begins a good deed. */
export function Today({ view }: { readonly view: TodayView }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">Việc của tôi</h1>
        <p className="text-lg">{`${view.name} · ${view.place}`}</p>
        <p className="text-ink-soft">{view.theme}</p>
      </header>
      <ButtonLink href="/deeds/new" look="primary" className="min-h-16 w-full text-lg sm:w-auto">
        Ghi việc làm tốt
      </ButtonLink>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Panel id="pledges" title="Cam kết của tôi">
          {view.pledges.length > 0 ? (
            <Lines lines={view.pledges} />
          ) : (
            <p className="text-ink-soft">Hiện đồng chí không phải gửi bản cam kết nào.</p>
          )}
        </Panel>
        <Panel id="open" title="Việc làm tốt đang làm">
          {view.open.length > 0 ? (
            <Lines lines={view.open} />
          ) : (
            <p className="text-ink-soft">
              Đồng chí chưa có việc nào đang làm. Bấm “Ghi việc làm tốt” để đăng ký.
            </p>
          )}
          {view.ended.length > 0 ? (
            <details className="mt-2">
              <summary className="inline-flex min-h-target cursor-pointer items-center font-semibold text-brand underline underline-offset-4">
                {`Đã kết thúc trong năm (${view.ended.length})`}
              </summary>
              <Lines lines={view.ended} />
            </details>
          ) : null}
        </Panel>
        <Panel id="sessions" title="Sinh hoạt sắp tới">
          <Sessions sessions={view.sessions} />
        </Panel>
      </div>
      {view.figuresHref ? (
        <p>
          <a
            href={view.figuresHref}
            className="inline-flex min-h-target items-center text-link underline-offset-4"
          >
            Xem kết quả chung của chi bộ
          </a>
        </p>
      ) : null}
    </div>
  );
}
