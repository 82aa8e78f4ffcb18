import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Refusal } from './send';

/** What a form says about itself, above its fields. */
export type FormState =
  | (Refusal & { readonly besides: readonly string[] })
  | { readonly kind: 'restored'; readonly at: number }
  | { readonly kind: 'kept'; readonly why: 'network' | 'signed-out' }
  | { readonly kind: 'lost' };

const clock = new Intl.DateTimeFormat('vi-VN', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const day = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

function sayWhen(at: number): string {
  const on = day.format(at) === day.format(Date.now()) ? '' : ` ngày ${day.format(at)}`;
  return `${clock.format(at)}${on}`;
}

const KEPT = {
  network: 'Chưa có mạng nên nội dung được giữ trên máy này và sẽ tự gửi khi có mạng lại.',
  'signed-out':
    'Phiên đăng nhập đã hết. Nội dung được giữ trên máy này và sẽ tự gửi sau khi đồng chí đăng nhập lại.',
} as const;

export function FormNotice({
  notice,
  onDiscard,
}: {
  readonly notice: FormState | null;
  readonly onDiscard: () => void;
}) {
  switch (notice?.kind) {
    case 'restored':
      return (
        <div role="status" className="flex flex-wrap items-center justify-between gap-x-4">
          <p>{`Đã khôi phục bản nháp lúc ${sayWhen(notice.at)}.`}</p>
          <Button look="quiet" className="px-0" onClick={onDiscard}>
            Bỏ bản nháp
          </Button>
        </div>
      );
    case 'refused':
      return (
        <div data-notice tabIndex={-1}>
          <Notice tone={notice.current ? 'warn' : 'bad'} live>
            <p>{notice.message}</p>
            {notice.besides.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
      );
    case 'kept':
      return (
        <Notice tone="warn" title="Chờ gửi" live>
          <p>{KEPT[notice.why]}</p>
          {notice.why === 'signed-out' ? (
            <a href="/sign-in" className="text-link">
              Đăng nhập lại
            </a>
          ) : null}
        </Notice>
      );
    case 'lost':
      return (
        <Notice tone="bad" title="Chưa gửi được" live>
          <p>
            Không có mạng và máy này không còn chỗ để giữ. Đồng chí vui lòng để nguyên trang này và
            gửi lại khi có mạng.
          </p>
        </Notice>
      );
    default:
      return null;
  }
}
