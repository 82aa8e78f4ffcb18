import type { ReactNode } from 'react';
import type { Tone } from './badge';

const tones: Record<Tone, string> = {
  good: 'border-good bg-good-tint',
  warn: 'border-warn bg-warn-tint',
  bad: 'border-bad bg-bad-tint',
  neutral: 'border-control bg-paper-deep',
};
const signs: Record<Tone, string> = { good: '✓', warn: '▲', bad: '✕', neutral: '•' };

type NoticeProps = {
  readonly tone?: Tone;
  readonly title?: string;
  readonly live?: boolean;
  readonly children: ReactNode;
};

/** A message about the page as a whole; `live` is read out at once (the answer to a form). */
export function Notice({ tone = 'neutral', title, live = false, children }: NoticeProps) {
  return (
    <div
      role={live ? 'alert' : undefined}
      className={`flex gap-3 rounded-md border-l-4 px-4 py-3 ${tones[tone]}`}
    >
      <span aria-hidden="true" className="font-bold">
        {signs[tone]}
      </span>
      <div>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
