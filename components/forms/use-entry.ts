import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FormValues } from '@/lib/access/outcome';
import { deliver } from './deliver';
import { newKey } from './device';
import { dropDraft, keepDraft, readDraft } from './drafts';
import type { EntryFormProps } from './entry-form';
import type { FormState } from './form-notice';
import { FormModel } from './form-values';
import { findWaiting, removeWaiting, type Waiting } from './outbox';
import type { Refusal } from './send';

const subscribe = () => () => {};
/** False on the server and until the page has come alive: before that a form must not be sent. */
const useAlive = () =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

/** The refused entry of the outbox that this page was opened to correct ("#sua=KEY"). */
function toCorrect(user: number, draftKey: string): Waiting | null {
  const key = /^#sua=([0-9a-f-]{36})$/.exec(window.location.hash)?.[1];
  const entry = key ? findWaiting(user, key) : null;
  return entry?.form === draftKey ? entry : null;
}

/** The life of one entry: draft, sending, answer. */
export function useEntry(
  user: number,
  { command, title, draftKey, initial = {}, fixed = {} }: Omit<EntryFormProps, 'children'>,
  onDone: (value: unknown) => void,
) {
  const [model] = useState(() => new FormModel(initial, fixed));
  const [notice, setNotice] = useState<FormState | null>(null);
  const [pending, setPending] = useState(false);
  const correcting = useRef<Waiting | null>(null);
  const key = useRef('');
  const form = correcting.current ? `${draftKey}#${correcting.current.key}` : draftKey;

  const keepTyped = useCallback(() => {
    const name = correcting.current ? `${draftKey}#${correcting.current.key}` : draftKey;
    key.current ||= newKey();
    const draft = { values: model.values(), fixed: model.fixed, key: key.current, at: Date.now() };
    if (model.touched) keepDraft(user, name, draft);
    else dropDraft(user, name);
  }, [model, user, draftKey]);

  const refuse = useCallback(
    (answer: Refusal) => {
      // Nothing was done under the old key; what is sent next is another content.
      key.current = newKey();
      model.setErrors(answer.fields);
      if (answer.current) model.meet(answer.current);
      setNotice(answer);
    },
    [model],
  );

  useEffect(() => {
    model.onEdit = keepTyped;
    // Typed before the page came alive: it wins over the draft, field by field.
    const early = model.touched ? model.changes() : {};
    const begin = (typed: FormValues) => {
      const waiting = toCorrect(user, draftKey);
      correcting.current = waiting;
      const name = waiting ? `${draftKey}#${waiting.key}` : draftKey;
      const draft = readDraft(user, name);
      if (draft) {
        key.current = draft.key;
        model.fixed = draft.fixed;
        model.fill({ ...draft.values, ...typed });
        setNotice({ kind: 'restored', at: draft.at });
      } else if (waiting?.refused) {
        model.fixed = waiting.fixed;
        model.fill({ ...waiting.values, ...typed });
        refuse(waiting.refused);
      }
    };
    const turn = () => begin({});
    begin(early);
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, [model, user, draftKey, keepTyped, refuse]);

  const settle = () => {
    dropDraft(user, form);
    if (correcting.current) removeWaiting(correcting.current);
    correcting.current = null;
    key.current = '';
  };

  const submit = async () => {
    setPending(true);
    key.current ||= newKey();
    const here = `${window.location.pathname}${window.location.search}`;
    const entry = { key: key.current, user, command, title, form: draftKey, href: here };
    const content = { input: model.input(), values: model.values(), fixed: model.fixed };
    const answer = await deliver({ ...entry, ...content });
    setPending(false);
    if (answer.kind === 'refused') return refuse(answer);
    if (answer.kind === 'lost') return setNotice(answer);
    settle();
    model.clear();
    if (answer.kind === 'kept') return setNotice({ kind: 'kept', why: answer.why });
    setNotice(null);
    onDone(answer.value);
  };

  const discard = () => {
    dropDraft(user, form);
    key.current = '';
    model.fixed = fixed;
    model.clear();
    setNotice(null);
  };

  return { model, notice, pending, alive: useAlive(), submit, discard };
}
