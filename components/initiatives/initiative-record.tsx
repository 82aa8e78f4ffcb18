import { RecordSheet } from '@/components/books/record-sheet';
import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import type { presentInitiative } from '@/lib/initiatives/view';

type View = ReturnType<typeof presentInitiative>;

function Actions({
  view,
  actions,
}: {
  readonly view: View;
  readonly actions: NonNullable<View['actions']>;
}) {
  return (
    <>
      {actions.resolveHref ? (
        <ButtonLink href={actions.resolveHref} look="primary">
          Ghi đã giải quyết xong
        </ButtonLink>
      ) : (
        <CommandButton
          command="initiative.reopen"
          input={actions.row}
          title={`Mở lại “${view.title}”`}
          underWay="Đang mở lại…"
        >
          Mở lại
        </CommandButton>
      )}
      <ButtonLink href={actions.changeHref}>Sửa</ButtonLink>
      <CommandButton
        command="initiative.withdraw"
        input={actions.row}
        title={`Rút “${view.title}”`}
        underWay="Đang rút…"
        done={{ href: view.back.href }}
      >
        Rút khỏi sổ
      </CommandButton>
    </>
  );
}

/** Một khâu đột phá, một hạn chế. */
export function InitiativeRecord({ view }: { readonly view: View }) {
  const { actions } = view;
  return (
    <RecordSheet
      view={view}
      actions={actions ? <Actions view={view} actions={actions} /> : undefined}
    />
  );
}
