import { RecordSheet } from '@/components/books/record-sheet';
import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import type { presentExample } from '@/lib/honours/example-view';

/** Một gương người tốt, việc tốt. */
export function ExampleSheet({ view }: { readonly view: ReturnType<typeof presentExample> }) {
  const { actions } = view;
  const buttons = actions ? (
    <>
      <ButtonLink href={actions.changeHref}>Sửa, công khai</ButtonLink>
      <CommandButton
        command="example.withdraw"
        input={actions.row}
        title={`Rút gương “${view.title}”`}
        underWay="Đang rút…"
        done={{ href: view.back.href }}
      >
        Rút khỏi sổ
      </CommandButton>
    </>
  ) : undefined;
  return <RecordSheet view={view} actions={buttons} />;
}
