import type { ReactNode } from 'react';
import { CommandButton } from '@/components/forms/command-button';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import type { DeedView } from '@/lib/deeds/deed-view';
import { StepForms } from './step-forms';

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }) {
  return (
    <dl className="flex flex-col gap-3">
      {terms.map(([term, words]) => (
        <div key={term}>
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="whitespace-pre-line">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Log({ view }: { readonly view: DeedView }) {
  if (view.progress.length === 0) {
    return <p className="text-ink-soft">Chưa ghi dòng nào.</p>;
  }
  return (
    <ul>
      {view.progress.map((note) => (
        <li key={note.id} className="border-b border-rule py-3 last:border-0">
          <p className="tabular text-sm text-ink-soft">
            {note.recorder ? `${note.day} · Người ghi: ${note.recorder}` : note.day}
          </p>
          <p className="whitespace-pre-line">{note.body}</p>
          {note.withdraw ? (
            <CommandButton
              command="deed.withdraw-progress"
              input={note.withdraw}
              title={`Bỏ dòng nhật ký ngày ${note.day}`}
              look="quiet"
              underWay="Đang bỏ…"
            >
              Bỏ dòng này
            </CommandButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Một việc làm tốt: where it stands, what can be done now, its plan, its log. */
export function Deed({ view, photos }: { readonly view: DeedView; readonly photos: ReactNode }) {
  return (
    <div className="flex flex-col gap-6">
      <header>
        <p>
          <a className="text-link" href="/deeds">
            Việc làm tốt
          </a>
        </p>
        <h1 className="text-2xl font-semibold">{view.title}</h1>
        <p className="text-ink-soft">{view.owner}</p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Badge tone={view.tone}>{view.state}</Badge>
          {view.late ? <Badge tone="bad">Quá hạn</Badge> : null}
        </p>
      </header>
      {view.returned ? (
        <Notice tone="warn" title={`Chi bộ trả lại ngày ${view.returned.on}`}>
          <p className="whitespace-pre-line">{view.returned.reason}</p>
        </Notice>
      ) : null}
      <StepForms key={view.mark.version} view={view} photos={photos} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel id="plan" title="Nội dung">
          <Terms terms={view.contents} />
        </Panel>
        <Panel id="facts" title="Đăng ký">
          <Terms terms={view.facts} />
        </Panel>
      </div>
      {view.result ? (
        <Panel id="result" title="Kết quả">
          <p className="whitespace-pre-line">{view.result}</p>
        </Panel>
      ) : null}
      <Panel id="progress" title="Nhật ký thực hiện">
        <Log view={view} />
      </Panel>
      <Panel id="steps" title="Quá trình">
        <ul className="tabular">
          {view.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
