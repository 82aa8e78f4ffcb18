'use client';

import { useEffect, useState } from 'react';
import { useFieldValue } from '@/components/forms/field';

interface Alike {
  readonly whose: 'own' | 'branch' | 'organization';
  readonly text: string;
  readonly year: string;
  readonly percent: number;
}

const WHOSE = {
  own: 'việc đồng chí đã ghi',
  branch: 'một việc trong đơn vị',
  organization: 'kế hoạch của cấp trên',
} as const;

const PAUSE_MS = 400;
const LEAST = 12;

async function ask(address: string, signal: AbortSignal): Promise<readonly Alike[]> {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? (await answer.json()).alike : [];
  } catch {
    // Without a network there is no hint, and nothing is lost by that.
    return [];
  }
}

/**
 * Gợi ý nội dung gần giống: a quiet line for the person who is typing, once the typing pauses. It says how alike and
 * to what, never whose.
 */
export function AlikeHint({
  field,
  unit,
  except,
}: {
  readonly field: string;
  /** The unit whose deed it is; absent for one's own. */
  readonly unit?: string | undefined;
  /** The deed being edited. */
  readonly except?: string | undefined;
}) {
  const text = String(useFieldValue(field)).trim();
  const [found, setFound] = useState<readonly Alike[]>([]);
  useEffect(() => {
    if (text.length < LEAST || !navigator.onLine) return setFound([]);
    const abort = new AbortController();
    const waiting = window.setTimeout(async () => {
      const sought = new URLSearchParams({ kind: 'deed', field, text: text.slice(0, 3000) });
      if (unit) sought.set('unit', unit);
      if (except) sought.set('except', except);
      const alike = await ask(`/api/likeness?${sought}`, abort.signal);
      if (!abort.signal.aborted) setFound(alike);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(waiting);
      abort.abort();
    };
  }, [text, field, unit, except]);
  return (
    <div role="status" className="-mt-3 text-sm text-ink-soft">
      {found.length > 0 ? (
        <>
          <p>Gợi ý để đồng chí tham khảo: nội dung này gần giống</p>
          <ul className="list-disc pl-5">
            {found.map((one) => (
              <li key={one.text}>
                {`${one.percent}% với ${WHOSE[one.whose]} năm ${one.year}: “${short(one.text)}”`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

const short = (text: string) => (text.length > 110 ? `${text.slice(0, 110).trimEnd()}…` : text);
