import { ButtonLink } from '@/components/ui/button';
import { LinkChips } from '@/components/ui/link-chips';
import { Panel } from '@/components/ui/panel';
import type { Block, WorkView } from '@/lib/today/work-view';
import { Lines } from './lines';
import { Sessions } from './sessions';

function WorkBlock({ block }: { readonly block: Block }) {
  return (
    <Panel id={block.id} title={block.count > 0 ? `${block.title} (${block.count})` : block.title}>
      {block.lines.length > 0 ? (
        <Lines lines={block.lines} />
      ) : (
        <p className="text-ink-soft">{block.nothing}</p>
      )}
      {block.more ? (
        <ButtonLink href={block.more.href} className="mt-3">
          {block.more.text}
        </ButtonLink>
      ) : null}
    </Panel>
  );
}

/** Việc cần làm của chi bộ: to confirm, to remind, what is due; each line leads to where it is done. */
export function Work({ view }: { readonly view: WorkView }) {
  return (
    <div className="flex flex-col gap-8">
      <header>
        <h1 className="text-2xl font-semibold sm:text-3xl">Việc cần làm</h1>
        <p className="text-lg">{view.unit}</p>
        <p className="text-ink-soft">{view.theme}</p>
      </header>
      {view.branches.length > 1 ? <LinkChips label="Chi bộ" chips={view.branches} /> : null}
      {view.groups.map((group) => (
        <div key={group.title} className="grid items-start gap-6 lg:grid-cols-2">
          {group.blocks.map((block) => (
            <WorkBlock key={block.id} block={block} />
          ))}
        </div>
      ))}
      <Panel id="sessions" title="Sinh hoạt sắp tới">
        <Sessions sessions={view.sessions} />
        <ButtonLink href={view.planHref} className="mt-3">
          Lịch sinh hoạt
        </ButtonLink>
      </Panel>
    </div>
  );
}
