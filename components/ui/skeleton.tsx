/** A quiet place-holder of the size of what is coming; the words "Đang tải" are said once by the surrounding block. */
export function Skeleton({ className }: { readonly className: string }) {
  return (
    <div aria-hidden="true" className={`animate-pulse rounded-md bg-paper-deep ${className}`} />
  );
}
