/** The product's mark: three even folds standing on one ground. Beside the name it says nothing, so it is silent. */
export function Mark({ className = 'size-9' }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 ${className}`}>
      <rect width="32" height="32" rx="7" className="fill-brand" />
      <path
        d="M7.5 12.5 16 6.5 24.5 12.5M7.5 18 16 12 24.5 18"
        className="stroke-card"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M7.5 24.5H24.5"
        className="stroke-gold"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
