'use client';

import { useActionState, useEffect } from 'react';
import { chooseTextSize } from '@/app/(signed-in)/account/actions';
import type { AccountView } from '@/lib/access/account-view';

/** The document stands outside of what a saved form draws anew. */
const show = (size: string) => {
  document.documentElement.dataset.textSize = size;
};

const SAMPLE = { normal: 'text-base', large: 'text-lg', largest: 'text-xl' };

/** Cỡ chữ: one tap on the size wanted; works without JavaScript. */
export function TextSizeForm({ sizes }: { readonly sizes: AccountView['textSizes'] }) {
  const [state, action, pending] = useActionState(chooseTextSize, { message: null });
  const inForce = sizes.find(({ current }) => current)?.value ?? 'normal';
  useEffect(() => show(inForce), [inForce]);
  return (
    <form action={action} aria-busy={pending}>
      <div className="grid gap-3 sm:grid-cols-3">
        {sizes.map(({ value, text, current }) => (
          <button
            key={value}
            type="submit"
            name="size"
            value={value}
            disabled={pending}
            onClick={() => show(value)}
            aria-pressed={current}
            className={`min-h-target cursor-pointer rounded-md border border-control bg-card px-4 py-3 font-semibold hover:border-ink aria-pressed:border-2 aria-pressed:border-brand aria-pressed:bg-brand-tint ${SAMPLE[value]}`}
          >
            {current ? `✓ ${text}` : text}
          </button>
        ))}
      </div>
      {state.message ? (
        <p role="alert" className="mt-2 font-medium text-bad">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}
