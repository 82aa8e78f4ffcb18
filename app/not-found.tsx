import type { Metadata } from 'next';
import { PlainFrame } from '@/components/shell/plain-frame';
import { ButtonLink } from '@/components/ui/button';
import { MessagePage } from '@/components/ui/message-page';

export const metadata: Metadata = { title: 'Không tìm thấy' };

/** An address that leads nowhere, or nowhere for the person who asks: both read the same. */
export default function NotFound() {
  return (
    <PlainFrame>
      <MessagePage
        kicker="Không tìm thấy"
        title="Không có trang này"
        actions={
          <ButtonLink href="/" look="primary">
            Về trang đầu
          </ButtonLink>
        }
      >
        <p>
          Địa chỉ có thể đã gõ nhầm, trang đã được chuyển đi, hoặc nội dung không thuộc phạm vi của
          đồng chí.
        </p>
      </MessagePage>
    </PlainFrame>
  );
}
