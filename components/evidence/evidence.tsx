import { CommandButton } from '@/components/forms/command-button';
import { Panel } from '@/components/ui/panel';
import type { EvidenceItem, EvidenceView } from '@/lib/evidence/view';
import { AddFiles } from './add-files';

function Item({
  item,
  mayWithdraw,
}: {
  readonly item: EvidenceItem;
  readonly mayWithdraw: boolean;
}) {
  return (
    <li className="flex flex-col gap-1">
      <a
        href={item.href}
        target="_blank"
        rel="noreferrer"
        className="block overflow-hidden rounded-md border border-rule bg-paper-deep"
      >
        {item.thumbnail ? (
          // biome-ignore lint/performance/noImgElement: made small by ourselves, behind the sign-in; no optimiser may see it
          <img
            src={item.thumbnail}
            alt={item.title}
            loading="lazy"
            width={320}
            height={240}
            className="aspect-4/3 w-full object-cover"
          />
        ) : (
          <span className="flex aspect-4/3 w-full flex-col items-center justify-center gap-1 p-2 text-center">
            <span className="sr-only">{item.title}</span>
            <span aria-hidden="true" className="line-clamp-3 font-semibold break-all">
              {item.fileName}
            </span>
            <span className="text-sm text-ink-soft">{item.size}</span>
          </span>
        )}
      </a>
      <p className="text-sm text-ink-soft">{item.entered}</p>
      {mayWithdraw ? (
        <CommandButton
          command="evidence.withdraw"
          input={{ evidenceId: item.id }}
          title={`Rút minh chứng “${item.fileName}”`}
          look="quiet"
          underWay="Đang rút…"
        >
          Rút<span className="sr-only">{` ${item.title}`}</span>
        </CommandButton>
      ) : null}
    </li>
  );
}

/** Minh chứng of one record: small pictures that open, and a way to add more. */
export function Evidence({ view }: { readonly view: EvidenceView }) {
  const { items, mayAdd, of } = view;
  return (
    <Panel id="minh-chung" title="Minh chứng">
      {items.length === 0 ? (
        <p className="text-ink-soft">
          {mayAdd
            ? 'Chưa có ảnh hoặc tệp nào. Đồng chí có thể chụp hoặc chọn ngay bên dưới.'
            : 'Chưa có ảnh hoặc tệp nào.'}
        </p>
      ) : (
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {items.map((item) => (
            <Item key={item.id} item={item} mayWithdraw={mayAdd} />
          ))}
        </ul>
      )}
      {mayAdd ? <AddFiles of={of} /> : null}
    </Panel>
  );
}
