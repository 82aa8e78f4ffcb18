import { CommandButton } from '@/components/forms/command-button';
import { EntryForm } from '@/components/forms/entry-form';
import { TextField } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import type { CatalogueView } from '@/lib/campaign/view';
import type { DateOnly } from '@/lib/platform/clock';

type ItemView = CatalogueView['items'][number];

function Move({ item, direction }: { readonly item: ItemView; readonly direction: 'up' | 'down' }) {
  const word = direction === 'up' ? 'lên' : 'xuống';
  return (
    <CommandButton
      command="setting.item.move"
      input={{ ...item.row, direction }}
      title={`Chuyển “${item.name}” ${word}`}
      underWay="…"
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
      <span className="sr-only">{`Chuyển “${item.name}” ${word}`}</span>
    </CommandButton>
  );
}

/** What may be done to one entry: moved, renamed, retired; taken away only while nothing refers to it. */
function Steps({ item }: { readonly item: ItemView }) {
  const about = <span className="sr-only">{` “${item.name}”`}</span>;
  return (
    <div className="flex flex-wrap gap-2">
      {item.first ? null : <Move item={item} direction="up" />}
      {item.last ? null : <Move item={item} direction="down" />}
      {item.retired ? (
        <CommandButton
          command="setting.item.reopen"
          input={item.row}
          title={`Dùng lại “${item.name}”`}
          underWay="Đang lưu…"
        >
          Dùng lại{about}
        </CommandButton>
      ) : (
        <CommandButton
          command="setting.item.retire"
          input={item.row}
          title={`Ngừng dùng “${item.name}”`}
          underWay="Đang lưu…"
        >
          Ngừng dùng{about}
        </CommandButton>
      )}
      {item.used ? null : (
        <CommandButton
          command="setting.item.remove"
          input={item.row}
          title={`Bỏ “${item.name}”`}
          underWay="Đang bỏ…"
        >
          Bỏ{about}
        </CommandButton>
      )}
    </div>
  );
}

function Line({ item, mayWrite }: { readonly item: ItemView; readonly mayWrite: boolean }) {
  const { version, ...fixed } = item.row;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          {item.name} {item.retired ? <Badge>Đã ngừng dùng</Badge> : null}
        </p>
        {item.about ? <p className="text-sm text-ink-soft">{item.about}</p> : null}
        {mayWrite ? (
          <details>
            <summary className="text-link inline-flex min-h-target cursor-pointer items-center">
              Đổi tên
              <span className="sr-only">{` “${item.name}”`}</span>
            </summary>
            <EntryForm
              command="setting.item.rename"
              title={`Đổi tên “${item.name}”`}
              draftKey={`setting.item.rename:${fixed.kind}:${item.id}`}
              fixed={{ ...fixed, version }}
              initial={{ name: item.name }}
              submit="Lưu tên"
            >
              <TextField name="name" label="Tên mới" maxLength={300} />
            </EntryForm>
          </details>
        ) : null}
      </div>
      {mayWrite ? <Steps item={item} /> : null}
    </li>
  );
}

/** Một danh mục with its entries in order, and the form that adds one. */
export function Catalogue({
  catalogue,
  today,
  mayWrite,
}: {
  readonly catalogue: CatalogueView;
  readonly today: DateOnly;
  readonly mayWrite: boolean;
}) {
  const { kind, title, note, add, items } = catalogue;
  return (
    <Panel id={`danh-muc-${kind}`} title={title} note={note}>
      {items.length === 0 ? (
        <EmptyState title="Danh mục còn trống." />
      ) : (
        <ol className="divide-y divide-rule">
          {items.map((item) => (
            <Line key={item.id} item={item} mayWrite={mayWrite} />
          ))}
        </ol>
      )}
      {mayWrite ? (
        <details className="mt-4">
          <summary className="text-link inline-flex min-h-target cursor-pointer items-center font-semibold">
            {add}
          </summary>
          <EntryForm
            command="setting.item.add"
            title={add}
            draftKey={`setting.item.add:${kind}`}
            fixed={{ kind }}
            initial={kind === 'standard' ? { fromDate: today } : {}}
            submit={add}
          >
            <TextField name="name" label="Tên" maxLength={300} />
            {kind === 'standard' ? <DateField name="fromDate" label="Áp dụng từ ngày" /> : null}
          </EntryForm>
        </details>
      ) : null}
    </Panel>
  );
}
