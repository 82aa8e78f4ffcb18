import { CommandButton } from '@/components/forms/command-button';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { presentSession } from '@/lib/study/session-view';

type View = ReturnType<typeof presentSession>;

/** Một buổi đã sinh hoạt: its numbers, and who came where names were ticked. */
export function SessionRecord({ view }: { readonly view: View }) {
  const { actions } = view;
  return (
    <div className="flex flex-col gap-6">
      <Breadcrumbs path={[{ name: 'Học tập, sinh hoạt', href: view.unitHref }]} />
      <header>
        <p className="text-ink-soft">{`${view.kind} · ${view.unit}`}</p>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.topic}</h1>
      </header>
      {actions ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={actions.changeHref}>Sửa</ButtonLink>
          <CommandButton
            command="study.session.withdraw"
            input={actions.row}
            title={`Rút “${view.topic}”`}
            underWay="Đang rút…"
            done={{ href: view.unitHref }}
          >
            Rút khỏi sổ
          </CommandButton>
        </div>
      ) : null}
      <Panel title="Bản ghi" id="ban-ghi">
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[14rem_1fr]">
          {view.lines.map(({ title, text }) => (
            <div key={title} className="contents">
              <dt className="text-ink-soft max-sm:-mb-3">{title}</dt>
              <dd className="tabular">{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-sm text-ink-faint">{view.entered}</p>
      </Panel>
      <Panel title="Người có mặt" id="co-mat">
        {view.present.length === 0 ? (
          <EmptyState title="Buổi này chỉ ghi số người, không điểm danh theo tên." />
        ) : (
          <ol className="list-decimal pl-6 sm:columns-2">
            {view.present.map((name) => (
              <li key={name} className="py-1">
                {name}
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </div>
  );
}
