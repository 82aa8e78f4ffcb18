import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkChips } from '@/components/ui/link-chips';
import { Panel } from '@/components/ui/panel';
import type { RecordView } from '@/lib/records/view';

function Spans({ rows }: { readonly rows: readonly (readonly [string, string, string])[] }) {
  return (
    <ul>
      {rows.map(([first, second, span]) => (
        <li key={`${first}${second}${span}`} className="border-b border-rule py-3 last:border-0">
          <p className="font-semibold">{first}</p>
          <p>{second}</p>
          <p className="tabular text-sm text-ink-soft">{span}</p>
        </li>
      ))}
    </ul>
  );
}

function Deeds({ deeds }: { readonly deeds: RecordView['deeds'] }) {
  if (deeds.length === 0) return <EmptyState title="Chưa có việc làm tốt nào trong năm này" />;
  return (
    <ul>
      {deeds.map(([title, group, unit, when, state, tone], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two deeds may read the same, and no row ever moves
        <li key={index} className="border-b border-rule py-3 last:border-0">
          <p className="font-semibold">{title}</p>
          <p className="my-1">
            <Badge tone={tone}>{state}</Badge>
          </p>
          <p className="tabular text-sm text-ink-soft">{`${when} · ${group} · ${unit}`}</p>
        </li>
      ))}
    </ul>
  );
}

/** Hồ sơ của một đảng viên: where the member belongs, what was pledged and done in a year. */
export function Record({ view }: { readonly view: RecordView }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">{view.name}</h1>
        <p>
          {view.unitHref ? (
            <a className="text-link" href={view.unitHref}>
              {view.standing}
            </a>
          ) : (
            view.standing
          )}
        </p>
        <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
          {view.facts.map(([term, words]) => (
            <div key={term} className="flex gap-2">
              <dt className="text-ink-soft">{term}</dt>
              <dd className="tabular font-semibold">{words}</dd>
            </div>
          ))}
        </dl>
      </header>
      {view.years.length > 1 ? <LinkChips label="Năm" chips={view.years} /> : null}
      {view.commitment ? (
        <Panel id="commitment" title={`Cam kết năm ${view.year}`}>
          <p>
            <Badge tone={view.commitment.tone}>{view.commitment.state}</Badge>
          </p>
          <ul className="tabular mt-2 text-ink-soft">
            {view.commitment.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {view.year ? (
        <Panel id="deeds" title={`Việc làm tốt năm ${view.year}`}>
          <Deeds deeds={view.deeds} />
        </Panel>
      ) : null}
      {view.honours.length > 0 ? (
        <Panel id="honours" title={`Khen thưởng năm ${view.year}`}>
          <Spans rows={view.honours} />
        </Panel>
      ) : null}
      {view.posts.length > 0 ? (
        <Panel id="posts" title="Chức vụ trong cấp ủy">
          <Spans rows={view.posts} />
        </Panel>
      ) : null}
      <Panel id="memberships" title="Quá trình sinh hoạt">
        <Spans rows={view.memberships} />
      </Panel>
    </div>
  );
}
