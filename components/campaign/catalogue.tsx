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
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          {item.name} {item.retired ? <Badge>Đã ngừng dùng</Badge> : null}
        </p>
        {item.about ? <p className="text-sm text-ink-soft">{item.about}</p> : null}
        {mayWrite ? (
          <a
            href={item.renameHref}
            className="text-link inline-flex min-h-target items-center underline underline-offset-4"
          >
            Đổi tên
            <span className="sr-only">{` “${item.name}”`}</span>
          </a>
        ) : null}
      </div>
      {mayWrite ? <Steps item={item} /> : null}
    </li>
  );
}

/** The form below a catalogue: it adds an entry, or renames the one chosen. One at a time: two would share their names. */
function CatalogueForm({
  catalogue,
  renamed,
  today,
}: {
  readonly catalogue: CatalogueView;
  readonly renamed: ItemView | null;
  readonly today: DateOnly;
}) {
  const { kind, href, add } = catalogue;
  if (renamed) {
    const { version, ...fixed } = renamed.row;
    return (
      <Panel id="doi-ten" title={`Đổi tên “${renamed.name}”`}>
        <EntryForm
          command="setting.item.rename"
          title={`Đổi tên “${renamed.name}”`}
          draftKey={`setting.item.rename:${kind}:${renamed.id}`}
          fixed={{ ...fixed, version }}
          initial={{ name: renamed.name }}
          submit="Lưu tên"
          done={{ href }}
        >
          <TextField name="name" label="Tên mới" maxLength={300} />
        </EntryForm>
      </Panel>
    );
  }
  return (
    <Panel id="them" title={add}>
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
    </Panel>
  );
}

/** Một danh mục with its entries in order, and the form that adds or renames one. */
export function Catalogue({
  catalogue,
  renamed,
  today,
  mayWrite,
}: {
  readonly catalogue: CatalogueView;
  readonly renamed: number | null;
  readonly today: DateOnly;
  readonly mayWrite: boolean;
}) {
  const { kind, title, note, items } = catalogue;
  return (
    <>
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
      </Panel>
      {mayWrite ? (
        <CatalogueForm
          catalogue={catalogue}
          renamed={items.find(({ id }) => id === renamed) ?? null}
          today={today}
        />
      ) : null}
    </>
  );
}
