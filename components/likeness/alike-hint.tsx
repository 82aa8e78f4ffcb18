'use client';

import { useEffect, useState } from 'react';
import { useFieldValue } from '@/components/forms/field';
import { type Alike, COMPARED, LEAST } from '@/lib/likeness/alike';

const PAUSE_MS = 400;

/** What is being written; the rest of the question stands in the address. */
export interface Comparing {
  readonly kind: 'deed' | 'commitment';
  /** The unit whose deed it is; absent for one's own. */
  readonly unit?: string | undefined;
  /** For whom the commitment is written; absent for one's own. */
  readonly member?: string | undefined;
  /** The record being edited. */
  readonly except?: string | undefined;
}

const WHOSE = {
  deed: {
    own: 'việc đồng chí đã ghi',
    branch: 'một việc trong đơn vị',
    organization: 'một việc của tập thể cấp trên',
    plan: 'kế hoạch của đơn vị, cấp trên',
  },
  commitment: {
    own: 'bản cam kết của chính người viết',
    branch: 'một bản cam kết khác trong chi bộ',
    organization: 'một bản cam kết khác',
    plan: 'kế hoạch của đơn vị, cấp trên',
  },
} as const;

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
  comparing: { kind, unit, member, except },
}: {
  readonly field: string;
  readonly comparing: Comparing;
}) {
  const text = String(useFieldValue(field)).trim();
  const [found, setFound] = useState<readonly Alike[]>([]);
  useEffect(() => {
    if (text.length < LEAST || !navigator.onLine) return setFound([]);
    const abort = new AbortController();
    const waiting = window.setTimeout(async () => {
      const sought = new URLSearchParams({ kind, field, text: text.slice(0, COMPARED) });
      for (const [name, value] of Object.entries({ unit, member, except })) {
        if (value) sought.set(name, value);
      }
      const alike = await ask(`/api/likeness?${sought}`, abort.signal);
      if (!abort.signal.aborted) setFound(alike);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(waiting);
      abort.abort();
    };
  }, [text, field, kind, unit, member, except]);
  return (
    <div role="status" className="-mt-3 text-sm text-ink-soft">
      {found.length > 0 ? (
        <>
          <p>Gợi ý để đồng chí tham khảo: nội dung này gần giống</p>
          <ul className="list-disc pl-5">
            {found.map((one) => (
              <li key={`${one.whose} ${one.text}`}>
                {`${one.percent}% với ${WHOSE[kind][one.whose]} năm ${one.year}${quote(one.text)}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

const short = (text: string) => (text.length > 110 ? `${text.slice(0, 110).trimEnd()}…` : text);
const quote = (text: string | null) => (text === null ? '' : `: “${short(text)}”`);
