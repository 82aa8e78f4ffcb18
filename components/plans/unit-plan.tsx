import Link from 'next/link';
import type { ReactNode } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { FilterForm } from '@/components/lists/filter-form';
import { nothingFits } from '@/components/lists/list-panel';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { PlanView } from '@/lib/plans/view';

function Last({ last }: { readonly last: PlanView['last'] }) {
  if (!last) return null;
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-target cursor-pointer items-center text-ink-soft underline decoration-rule-strong underline-offset-4">
        {last.title}
      </summary>
      <p className="max-w-prose border-l-4 border-rule pl-3 whitespace-pre-line text-ink-soft">
        {last.body}
      </p>
    </details>
  );
}

function Below({ below }: { readonly below: PlanView['below'] }) {
  if (!below) return null;
  return (
    <Panel id="don-vi" title="Đơn vị trực thuộc" note={below.counted}>
      <div className="mb-4 flex flex-col gap-4">
        <LinkChips label="Đơn vị" chips={below.chips} />
        <FilterForm action="/plans" search="Tìm theo tên đơn vị" q={below.q} keep={below.keep} />
      </div>
      {below.rows.length === 0 ? (
        <EmptyState title={nothingFits('đơn vị').title}>{nothingFits('đơn vị').advice}</EmptyState>
      ) : null}
      <ul className="divide-y divide-rule">
        {below.rows.map(({ href, name, state, planned }) => (
          <li key={href} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <Link href={href} className="text-link inline-flex min-h-target items-center">
              {name}
            </Link>
            <span className={planned ? 'text-ink-soft' : ''}>{state}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Form({ view }: { readonly view: PlanView }) {
  const { form } = view;
  if (!form) return null;
  return (
    <Panel id="ghi" title={view.plan ? 'Sửa kế hoạch' : 'Ghi kế hoạch'}>
      <EntryForm
        command="unit-plan.set"
        title={`${view.title} của ${view.unit}`}
        draftKey={form.draftKey}
        fixed={form.fixed}
        initial={form.initial}
        submit={form.submit}
        done={{ href: `/plans?unitId=${form.fixed.unitId}` }}
      >
        <TextArea
          name="body"
          label="Nội dung kế hoạch"
          hint="Mỗi việc một dòng. Khi đảng viên và chi bộ đăng ký, phần mềm nhắc riêng người nhập nếu nội dung gần giống kế hoạch này."
          maxLength={20000}
          rows={12}
        />
      </EntryForm>
      <Last last={view.last} />
    </Panel>
  );
}

/** Kế hoạch năm của một đơn vị, and which units below have one. */
export function UnitPlan({
  view,
  history,
}: {
  readonly view: PlanView;
  readonly history: ReactNode;
}) {
  const { plan, form, withdraw } = view;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={view.title} note={[view.unit, view.theme].filter(Boolean).join(' · ')} />
      {plan ? (
        <Panel id="noi-dung" title="Nội dung" note={plan.entered}>
          <p className="max-w-prose whitespace-pre-line">{plan.body}</p>
          {form ? null : <Last last={view.last} />}
          {withdraw ? (
            <div className="mt-4">
              <CommandButton
                command="unit-plan.withdraw"
                input={withdraw}
                title="Bỏ kế hoạch này"
                underWay="Đang bỏ…"
              >
                Bỏ kế hoạch
              </CommandButton>
            </div>
          ) : null}
        </Panel>
      ) : (
        <EmptyState title={view.open ? 'Chưa có kế hoạch năm nay' : 'Chưa có năm nào được mở'}>
          {form ? 'Đồng chí ghi ngay bên dưới, mỗi việc một dòng.' : null}
        </EmptyState>
      )}
      <Form view={view} />
      <Below below={view.below} />
      {history}
    </div>
  );
}
