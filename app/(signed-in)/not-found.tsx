import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { MessagePage } from '@/components/ui/message-page';

export const metadata: Metadata = { title: 'Không tìm thấy' };

/** A unit, a member or a figure that is not there, or not there for the person who asks: both read the same. */
export default function NotFound() {
  return (
    <MessagePage
      kicker="Không tìm thấy"
      title="Không có nội dung này trong phạm vi của đồng chí"
      actions={
        <ButtonLink href="/" look="primary">
          Về đơn vị của tôi
        </ButtonLink>
      }
    >
      <p>
        Đơn vị, đảng viên hoặc số liệu này không có, hoặc không thuộc phạm vi của đồng chí. Đồng chí
        có thể bắt đầu lại từ đơn vị của mình.
      </p>
    </MessagePage>
  );
}
