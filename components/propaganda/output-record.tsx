import { RecordSheet } from '@/components/books/record-sheet';
import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import type { presentOutput } from '@/lib/propaganda/view';

/** Một sản phẩm tuyên truyền. */
export function OutputRecord({ view }: { readonly view: ReturnType<typeof presentOutput> }) {
  const { actions } = view;
  return (
    <RecordSheet
      view={view}
      actions={
        actions ? (
          <>
            <ButtonLink href={actions.changeHref}>Sửa</ButtonLink>
            <CommandButton
              command="propaganda.withdraw"
              input={actions.row}
              title={`Rút “${view.title}”`}
              underWay="Đang rút…"
              done={{ href: view.back.href }}
            >
              Rút khỏi sổ
            </CommandButton>
          </>
        ) : undefined
      }
    />
  );
}
