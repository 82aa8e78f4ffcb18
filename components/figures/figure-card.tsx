import type { FigureCard as FigureCardView } from '@/lib/figures/overview-view';
import { ShareBar } from '../charts/share-bar';
import { Icon } from '../ui/icons';
import { figureLine } from './figure-line';

type FigureCardProps = {
  readonly card: FigureCardView;
  /** The headline of the page stands larger and without a frame of its own. */
  readonly size?: 'card' | 'headline';
  /** The figure's own page needs no link to itself. */
  readonly linked?: boolean;
  readonly heading?: 'h1' | 'h2' | 'h3';
};

/** One figure as it is read out, with its base, its issuers, last year's same day and the way to who is missing. */
export function FigureCard({
  card,
  size = 'card',
  linked = true,
  heading: Heading = 'h3',
}: FigureCardProps) {
  const headline = size === 'headline';
  return (
    <article className="flex h-full flex-col gap-3" data-figure={card.code}>
      <Heading className={headline ? 'text-lg font-semibold' : 'font-semibold'}>
        {linked ? (
          <a
            href={card.href}
            className="underline decoration-rule-strong underline-offset-4 hover:text-brand hover:decoration-current"
          >
            {card.title}
          </a>
        ) : (
          card.title
        )}
      </Heading>
      <p
        className={`tabular leading-tight font-bold text-balance ${headline ? 'text-2xl sm:text-3xl' : 'text-xl'}`}
      >
        {figureLine(card)}
      </p>
      {card.d === null ? null : <ShareBar share={card.share} size={headline ? 'thick' : 'thin'} />}
      <FigureFacts card={card} />
      {card.missing ? (
        <a href={card.missing.href} className={headline ? missingLinkLarge : missingLink}>
          <span>{`${card.missing.text} →`}</span>
        </a>
      ) : card.share === 10000 ? (
        <p className="mt-auto flex items-center gap-2 font-semibold text-good">
          <Icon name="check" />
          <span>Đã hoàn thành toàn bộ</span>
        </p>
      ) : null}
    </article>
  );
}

const missingLink =
  'mt-auto inline-flex min-h-target items-center self-start font-semibold text-brand underline decoration-1 underline-offset-4 hover:text-brand-deep hover:decoration-2';
const missingLinkLarge =
  'mt-auto inline-flex min-h-target items-center self-start rounded-md bg-brand px-5 py-2 font-semibold text-white hover:bg-brand-deep print:bg-transparent print:p-0 print:text-ink';

/** What the share is a share of, who asks for it, and how it stood a year ago. */
function FigureFacts({ card }: { readonly card: FigureCardView }) {
  return (
    <div className="flex flex-col gap-1 text-sm text-ink-soft">
      {card.base ? <p>{card.base}</p> : null}
      {card.comparison ? <p className="tabular text-ink">{card.comparison}</p> : null}
      {card.issuers.length > 0 ? <p>{`Căn cứ: ${card.issuers.join('; ')}`}</p> : null}
    </div>
  );
}
