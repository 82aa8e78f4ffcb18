import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { Panel } from '@/components/ui/panel';
import type { presentMonth, presentQuota, presentYear } from '@/lib/campaign/view';

type Year = ReturnType<typeof presentYear>;
type Quota = ReturnType<typeof presentQuota>;
type Month = ReturnType<typeof presentMonth>;

/** Các năm, one of them in view, and the way to begin the next. */
export function YearChoice({
  years,
  shown,
  mayWrite,
}: {
  readonly years: readonly Year[];
  readonly shown: number | null;
  readonly mayWrite: boolean;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <LinkChips
        label="Năm"
        chips={years.map(({ id, title, href }) => ({ text: title, href, current: id === shown }))}
      />
      {mayWrite ? <ButtonLink href="/settings/years/new">Mở năm mới</ButtonLink> : null}
    </div>
  );
}

/** Năm và chuyên đề của năm. */
export function ThemePanel({
  year,
  used,
  mayWrite,
}: {
  readonly year: Year;
  /** Something was entered in it, so it stays. */
  readonly used: boolean;
  readonly mayWrite: boolean;
}) {
  return (
    <Panel id="nam" title={year.title} note={year.span}>
      {mayWrite ? (
        <div className="flex flex-col gap-4">
          <EntryForm
            command="setting.year.change"
            title={`Chuyên đề ${year.title}`}
            draftKey={`setting.year.change:${year.id}`}
            fixed={{ yearId: String(year.id), version: year.version }}
            initial={{ theme: year.theme }}
            submit="Lưu chuyên đề"
          >
            <TextArea name="theme" label="Chuyên đề của năm" maxLength={1000} />
          </EntryForm>
          {used ? null : (
            <div>
              <CommandButton
                command="setting.year.withdraw"
                input={{ yearId: String(year.id), version: year.version }}
                title={`Bỏ ${year.title}`}
                look="quiet"
                underWay="Đang bỏ…"
              >
                {`Bỏ ${year.title.toLocaleLowerCase('vi')} (chưa nhập gì)`}
              </CommandButton>
            </div>
          )}
        </div>
      ) : (
        <p className="text-lg">{year.theme}</p>
      )}
    </Panel>
  );
}

/** Chỉ tiêu kiểm tra của năm, each with who issued it. */
export function QuotaPanel({
  year,
  quotas,
  mayWrite,
}: {
  readonly year: Year;
  readonly quotas: readonly Quota[];
  readonly mayWrite: boolean;
}) {
  return (
    <Panel
      id="chi-tieu"
      title="Chỉ tiêu kiểm tra của chi bộ"
      aside={
        mayWrite ? (
          <ButtonLink href={`/settings/quotas/new?yearId=${year.id}`}>Giao chỉ tiêu</ButtonLink>
        ) : null
      }
    >
      {quotas.length === 0 ? (
        <EmptyState title="Năm này chưa có chỉ tiêu kiểm tra." />
      ) : (
        <ul className="divide-y divide-rule">
          {quotas.map((quota, place) => (
            <li key={quota.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">{quota.rule}</p>
                <p className="text-sm text-ink-soft">{quota.planDate}</p>
                <p className="text-sm text-ink-soft">{`Căn cứ: ${quota.issuers.join('; ')}`}</p>
                {place === 0 && quotas.length > 1 ? (
                  <p className="text-sm">
                    Chỉ tiêu chính: số liệu theo tháng và danh sách còn thiếu lấy theo chỉ tiêu này;
                    mỗi chỉ tiêu vẫn có số liệu riêng.
                  </p>
                ) : null}
              </div>
              {mayWrite ? (
                <div className="flex gap-2">
                  <ButtonLink href={quota.href}>Sửa</ButtonLink>
                  <CommandButton
                    command="setting.quota.withdraw"
                    input={quota.withdraw}
                    title="Bỏ chỉ tiêu kiểm tra"
                    underWay="Đang bỏ…"
                  >
                    Bỏ
                  </CommandButton>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Hạn báo cáo từng tháng, by level. */
export function MonthPanel({ months }: { readonly months: readonly Month[] }) {
  return (
    <Panel id="han-bao-cao" title="Hạn báo cáo tháng" note="Tính đến hết ngày, giờ Việt Nam.">
      {months.length === 0 ? (
        <EmptyState title="Năm này chưa có tháng báo cáo." />
      ) : (
        <table
          className="data-table stacks"
          style={
            {
              '--c2': "'Chi bộ trực thuộc: '",
              '--c3': "'Tổ chức cơ sở: '",
              '--c4': "'Gia hạn: '",
            } as React.CSSProperties
          }
        >
          <thead>
            <tr>
              <th scope="col">Tháng</th>
              <th scope="col">Chi bộ trực thuộc</th>
              <th scope="col">Tổ chức cơ sở</th>
              <th scope="col">Gia hạn</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.id}>
                <th scope="row">
                  <a href={month.href}>{month.name}</a>
                </th>
                <td>{month.branch}</td>
                <td>{month.grassroots}</td>
                <td>{month.exceptions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
