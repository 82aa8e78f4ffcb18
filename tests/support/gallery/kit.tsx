import { Badge } from '@/components/ui/badge';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import { TextField } from '@/components/ui/text-field';

/** The small parts, side by side. */
export function Kit() {
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl font-semibold">Bộ phận giao diện</h1>
      <Panel id="buttons" title="Nút và trạng thái">
        <div className="flex flex-wrap gap-3">
          <Button look="primary">Ghi nhận</Button>
          <Button>Để sau</Button>
          <Button look="quiet">Xem thêm</Button>
          <Button disabled>Không dùng được</Button>
          <ButtonLink href="#">Liên kết</ButtonLink>
          <Badge tone="good">Đúng hạn</Badge>
          <Badge tone="warn">Trễ 3 ngày</Badge>
          <Badge tone="bad">Chưa gửi</Badge>
          <Badge>Chưa đến hạn</Badge>
        </div>
      </Panel>
      <Panel id="fields" title="Ô nhập">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="login"
            label="Tên đăng nhập"
            hint="Ví dụ: haugiang.staff"
            autoComplete="username"
          />
          <TextField
            name="password"
            type="password"
            label="Mật khẩu"
            error="Tên đăng nhập hoặc mật khẩu chưa đúng."
          />
        </div>
      </Panel>
      <Panel
        id="messages"
        title="Lời nhắn"
        aside={<span>4 loại</span>}
        note="Mỗi loại có dấu riêng, không chỉ khác màu."
      >
        <div className="flex flex-col gap-3">
          <Notice>Số liệu của ngày đã chọn.</Notice>
          <Notice tone="good" title="Đã ghi nhận">
            Cuộc kiểm tra ngày 14/03/2022.
          </Notice>
          <Notice tone="warn">Kỳ báo cáo sắp đến hạn.</Notice>
          <Notice tone="bad" live>
            Đồng chí vui lòng kiểm tra lại ngày.
          </Notice>
          <EmptyState title="Chưa có đảng viên nào khớp" action={<Button>Bỏ tìm kiếm</Button>}>
            Đồng chí thử bớt chữ hoặc bỏ dấu.
          </EmptyState>
          <Pagination paging={{ summary: '5.213 đảng viên', previousHref: '#', nextHref: '#' }} />
        </div>
      </Panel>
    </div>
  );
}
