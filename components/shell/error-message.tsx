'use client';

import { Button, ButtonLink } from '../ui/button';
import { MessagePage } from '../ui/message-page';

type ErrorMessageProps = { readonly error: unknown; readonly retry: () => void };

/** Something broke on our side: says that nothing entered is lost, offers to try again, and gives the number to report. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const reference =
    error instanceof Error && 'digest' in error && typeof error.digest === 'string'
      ? error.digest
      : undefined;
  return (
    <MessagePage
      kicker="Hệ thống gặp trục trặc"
      title="Chưa mở được trang này"
      reference={reference}
      actions={
        <>
          <Button look="primary" onClick={retry}>
            Thử lại
          </Button>
          <ButtonLink href="/">Về trang đầu</ButtonLink>
        </>
      }
    >
      <p>
        Số liệu đã ghi nhận vẫn còn nguyên. Đồng chí vui lòng thử lại; nếu vẫn không được, xin báo
        người quản trị kèm mã sự cố dưới đây.
      </p>
    </MessagePage>
  );
}
