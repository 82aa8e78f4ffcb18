import { RecordSheet } from '@/components/books/record-sheet';
import { CommandButton } from '@/components/forms/command-button';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { presentCommendation, presentRound } from '@/lib/honours/round-view';

type RoundView = ReturnType<typeof presentRound>;
type CommendationView = ReturnType<typeof presentCommendation>;

function Recipients({ groups }: Pick<RoundView, 'groups'>) {
  return groups.map(({ name, recipients }) => (
    <section key={name} className="mt-4 first:mt-0">
      <h3 className="font-semibold">{name}</h3>
      <ol className="list-decimal pl-6 sm:columns-2 sm:gap-8">
        {recipients.map((one) => (
          <li key={one.id} className="break-inside-avoid py-1">
            <a href={one.href} className="text-link inline-flex min-h-target items-center">
              {one.name}
            </a>
            {one.unit ? <span className="block text-sm text-ink-soft">{one.unit}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** Một đợt khen thưởng: the decision and everybody it honours. */
export function RoundSheet({ view }: { readonly view: RoundView }) {
  const { actions } = view;
  const buttons = actions ? (
    <>
      <ButtonLink href={actions.changeHref}>Sửa, thêm người</ButtonLink>
      <CommandButton
        command="honour.round.withdraw"
        input={actions.row}
        title={`Rút “${view.title}”`}
        underWay="Đang rút…"
        done={{ href: view.back.href }}
      >
        Rút cả đợt
      </CommandButton>
    </>
  ) : undefined;
  return (
    <RecordSheet view={view} actions={buttons}>
      <Panel title="Được khen thưởng" id="duoc-khen">
        <Recipients groups={view.groups} />
      </Panel>
    </RecordSheet>
  );
}

/** Một người, một tập thể được khen. */
export function CommendationSheet({ view }: { readonly view: CommendationView }) {
  const { actions } = view;
  return (
    <RecordSheet
      view={view}
      actions={
        <>
          <ButtonLink href={view.roundHref}>Xem cả đợt</ButtonLink>
          {actions ? (
            <>
              <ButtonLink href={actions.changeHref}>Sửa</ButtonLink>
              <CommandButton
                command="honour.recipient.withdraw"
                input={actions.row}
                title={`Rút ${view.title} khỏi đợt khen thưởng`}
                underWay="Đang rút…"
                done={{ href: view.roundHref }}
              >
                Rút khỏi đợt
              </CommandButton>
            </>
          ) : null}
        </>
      }
    />
  );
}
