import type { FigureCard as FigureCardView } from '@/lib/figures/overview-view';
import { ShareBar } from '../charts/share-bar';
import { Icon } from '../ui/icons';
import { figureLine } from './figure-line';

type FigureCardProps = {
  readonly card: FigureCardView;
  /** The headline of a page stands larger. */
  readonly size?: 'card' | 'headline';
  /** Null where the page's own heading already says it; then there is no link to itself either. */
  readonly heading?: 'h2' | 'h3' | null;
};

/** One figure as it is read out, with its base, last year's same day and the way to who is missing. */
export function FigureCard({ card, size = 'card', heading: Heading = 'h3' }: FigureCardProps) {
  const large = size === 'headline';
  return (
    <article className="figure-box flex flex-col gap-3" data-figure={card.code}>
      {Heading ? (
        <Heading className={large ? 'text-lg font-semibold' : 'font-semibold'}>
          <a
            href={card.href}
            className="underline decoration-rule-strong underline-offset-4 hover:text-brand hover:decoration-current"
          >
            {card.title}
          </a>
        </Heading>
      ) : null}
      <p className={large ? 'figure-line large' : 'figure-line'}>{figureLine(card)}</p>
      {card.d === null ? null : <ShareBar share={card.share} size={large ? 'thick' : 'thin'} />}
      {card.base || card.comparison ? (
        <div className="text-sm text-ink-soft">
          {card.base ? <p className="first-letter:uppercase">{card.base}</p> : null}
          {card.comparison ? (
            <p className="text-ink first-letter:uppercase">{card.comparison}</p>
          ) : null}
        </div>
      ) : null}
      <FigureMissing card={card} large={large} />
      {large ? null : <FigureIssuers card={card} />}
    </article>
  );
}

/** Who asks for it. A headline gives this apart, so that on the phone who is missing comes before it. */
export function FigureIssuers({ card }: { readonly card: FigureCardView }) {
  if (card.issuers.length === 0) return null;
  return <p className="text-sm text-ink-soft">{`Căn cứ: ${card.issuers.join('; ')}`}</p>;
}

/** Who is not there yet, as the next step; or that nobody is missing. */
function FigureMissing({
  card,
  large,
}: {
  readonly card: FigureCardView;
  readonly large: boolean;
}) {
  if (card.missing) {
    return (
      <a href={card.missing.href} className={large ? largeLink : smallLink}>
        {`${card.missing.text}\u00a0→`}
      </a>
    );
  }
  if (card.share === null || card.share < 10000) return null;
  return (
    <p className="flex items-center gap-2 font-semibold text-good">
      <Icon name="check" />
      <span>Đã đạt đủ</span>
    </p>
  );
}

const smallLink =
  'inline-flex min-h-target items-center self-start font-semibold text-brand underline decoration-1 underline-offset-4 hover:text-brand-deep hover:decoration-2';
const largeLink =
  'inline-flex min-h-target items-center self-start rounded-md bg-brand px-4 py-2 font-semibold text-white hover:bg-brand-deep print:bg-transparent print:p-0 print:text-ink';
