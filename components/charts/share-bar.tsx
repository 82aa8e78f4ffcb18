type ShareBarProps = {
  /** Basis points, 0–10000; null for a zero base, which draws an empty dashed track. */
  readonly share: number | null;
  readonly size?: 'thin' | 'thick';
};

/** n of d as a length. The words beside it say the same, so the bar itself is silent. */
export function ShareBar({ share, size = 'thin' }: ShareBarProps) {
  const state = share === null ? 'none' : share >= 10000 ? 'full' : 'part';
  return (
    <div
      aria-hidden="true"
      data-state={state}
      className={`share-bar ${size === 'thick' ? 'h-4' : 'h-2'}`}
    >
      <i style={{ width: barWidth(share) }} />
    </div>
  );
}

/** Basis points as a CSS length; anything above the whole fills the track and no more. */
export function barWidth(share: number | null): string {
  return `${Math.min(Math.max(share ?? 0, 0), 10000) / 100}%`;
}
