export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

const tones: Record<Tone, string> = {
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  neutral: 'bg-paper-deep text-ink-soft',
};
const signs: Record<Tone, string> = { good: '✓', warn: '▲', bad: '✕', neutral: '' };

/** A state in one or two words. The sign before the words carries the state for those who do not see the colour. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: string;
}) {
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold ${tones[tone]}`}
    >
      {signs[tone] ? <span aria-hidden="true">{signs[tone]}</span> : null}
      <span>{children}</span>
    </span>
  );
}
