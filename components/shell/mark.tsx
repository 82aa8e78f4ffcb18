/** The product's mark: an N folded from one band, standing on its ground. Beside the name it says nothing, so it is silent. */
export function Mark({ className = 'size-9' }: { readonly className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <rect width="32" height="32" rx="7" className="fill-brand" />
      <path d="M10 19.5V7.5L22 19.5V7.5" className="stroke-card" />
      <path d="M8 25.5H24" className="stroke-gold" />
    </svg>
  );
}
