import { Icon } from '../ui/icons';

/** What every page says: what must never be typed in and, where it is so, that the rows are invented. */
export function StandingNotices({ illustrative }: { readonly illustrative: boolean }) {
  return (
    <aside aria-label="Lưu ý chung" className="border-b border-rule bg-paper-deep text-sm">
      <div className="shell-width flex flex-wrap gap-x-8 gap-y-0.5 py-1.5">
        {illustrative ? (
          <p>
            <b className="font-semibold">Dữ liệu minh họa: </b>
            <span>người và việc đều do máy tạo.</span>
          </p>
        ) : null}
        <p className="flex items-center gap-1.5 font-medium">
          <Icon name="shield" className="size-4 text-brand" />
          <span>Không nhập thông tin bí mật nhà nước</span>
        </p>
      </div>
    </aside>
  );
}
