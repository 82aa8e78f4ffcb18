import type { FormValues } from '@/lib/access/outcome';
import { nested } from './form-values';
import { announce } from './notices';
import { addWaiting, listWaiting, sendWaiting, type Waiting } from './outbox';
import { type Answer, send } from './send';

type Outgoing = Omit<Waiting, 'at' | 'refused'>;

/** `kept`: it waits on this device; `lost`: it could not even be kept there, so the form must not let go of it. */
export type Delivery =
  | Exclude<Answer, { kind: 'waiting' }>
  | { readonly kind: 'kept'; readonly why: 'network' | 'signed-out' }
  | { readonly kind: 'lost' };

type Hearing = (entry: Waiting, answer: Answer) => void;

/** Tells what the outbox has sent after all; the refused ones are listed with their reasons. */
export const announceSent: Hearing = (_entry, answer) => {
  if (answer.kind === 'done') announce(answer.value);
};

function keepForLater(entry: Outgoing, why: 'network' | 'signed-out'): Delivery {
  return addWaiting(entry) ? { kind: 'kept', why } : { kind: 'lost' };
}

/** Sends an entry now, or behind those that wait already, so that the order in which things were entered stays. */
export async function deliver(entry: Outgoing): Promise<Delivery> {
  const queue = listWaiting(entry.user).some((one) => !one.refused);
  if (!queue) {
    const answer = await send(entry);
    return answer.kind === 'waiting' ? keepForLater(entry, answer.why) : answer;
  }
  const kept = keepForLater(entry, 'network');
  if (kept.kind === 'lost') return kept;
  let own: Answer | null = null;
  await sendWaiting(entry.user, (sent, answer) => {
    if (sent.key === entry.key) own = answer;
    else announceSent(sent, answer);
  });
  const answer = own as Answer | null;
  if (answer === null) return kept;
  return answer.kind === 'waiting' ? { kind: 'kept', why: answer.why } : answer;
}

/** Sends a command that has no form: a tick, a button, an undo. Its input is named as in a form ("others.0.name"). */
export function outgoing(
  user: number,
  key: string,
  what: { readonly command: string; readonly input: FormValues; readonly title: string },
): Outgoing {
  const here = `${window.location.pathname}${window.location.search}`;
  const input = nested(what.input);
  return { ...what, input, key, user, form: '', href: here, values: {}, fixed: {} };
}
