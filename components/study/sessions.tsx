import { FilterForm } from '@/components/lists/filter-form';
import { ListPanel, nothingFits } from '@/components/lists/list-panel';
import { ButtonLink } from '@/components/ui/button';
import { LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { presentSessions } from '@/lib/study/session-view';
import { AUDIENCE_CHOICES, KIND_CHOICES } from '@/lib/study/view';

type View = ReturnType<typeof presentSessions>;

const NONE = {
  title: 'Chưa có buổi nào',
  advice: 'Buổi nào xong, đồng chí ghi vào sổ: nội dung, ngày và người có mặt.',
};

function Row({ row }: { readonly row: View['rows'][number] }) {
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">
        {[row.day, row.about, row.unit].filter(Boolean).join(' · ')}
      </p>
      <p className="font-semibold">
        {row.href ? (
          <a
            href={row.href}
            className="inline-block py-2 text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
          >
            {row.topic}
          </a>
        ) : (
          row.topic
        )}
      </p>
      <p className="tabular">{row.people}</p>
      {row.recorder ? (
        <p className="text-sm text-ink-faint">{`Người nhập: ${row.recorder}`}</p>
      ) : null}
    </li>
  );
}

/** Sổ sinh hoạt, học tập: the sessions held, the latest first. */
export function Sessions({ view }: { readonly view: View }) {
  const { q, kind, audience, ...keep } = view.filter;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title="Học tập, sinh hoạt" note={view.title}>
        {view.mayWrite ? (
          <ButtonLink href={view.recordHref} look="primary">
            Ghi một buổi đã sinh hoạt
          </ButtonLink>
        ) : null}
        <ButtonLink href={view.planHref}>Lịch sắp tới</ButtonLink>
      </PageHead>
      {view.due.length > 0 ? (
        <Panel title="Chờ ghi sổ" id="cho-ghi" note="Các buổi trong lịch đã đến ngày.">
          <ul className="divide-y divide-rule">
            {view.due.map((plan) => (
              <li key={plan.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 flex-1 basis-56">
                  <span className="tabular text-sm text-ink-soft">{plan.day}</span>
                  <span className="block font-semibold">{plan.topic}</span>
                </span>
                <ButtonLink href={plan.href}>Ghi vào sổ</ButtonLink>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <LinkChips label="Năm" chips={view.years} />
      <FilterForm
        action="/study"
        search="Tìm theo nội dung"
        q={q}
        keep={keep}
        selects={[
          { name: 'kind', label: 'Hình thức', value: kind, choices: KIND_CHOICES },
          { name: 'audience', label: 'Đối tượng', value: audience, choices: AUDIENCE_CHOICES },
        ]}
      />
      <ListPanel
        label="Các buổi đã sinh hoạt"
        rows={view.rows}
        empty={view.filteredBy ? nothingFits('buổi') : NONE}
        paging={view}
      >
        <ul className="divide-y divide-rule">
          {view.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </ListPanel>
    </div>
  );
}
