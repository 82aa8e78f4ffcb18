import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'quiet';

const base =
  'inline-flex min-h-target items-center justify-center gap-2 rounded-md px-4 py-2 font-semibold leading-tight transition-colors disabled:cursor-not-allowed disabled:opacity-60';
const looks: Record<Look, string> = {
  primary: 'bg-brand text-white hover:bg-brand-deep',
  secondary: 'border border-control bg-card text-ink hover:border-ink hover:bg-paper',
  quiet: 'text-brand underline decoration-1 underline-offset-4 hover:bg-brand-tint',
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: Look };

/** Does something on this page. One primary button a form, at most. */
export function Button({
  look = 'secondary',
  type = 'button',
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${base} ${looks[look]} cursor-pointer ${className}`}
      {...rest}
    />
  );
}

type ButtonLinkProps = {
  readonly href: string;
  readonly look?: Look;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({
  href,
  look = 'secondary',
  className = '',
  children,
}: ButtonLinkProps) {
  return (
    <a href={href} className={`${base} ${looks[look]} no-underline ${className}`}>
      {children}
    </a>
  );
}
