import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FormValues } from '@/lib/access/outcome';
import { deliver } from './deliver';
import { newKey } from './device';
import { dropDraft, keepDraft, readDraft } from './drafts';
import type { FormState } from './form-notice';
import { FormModel } from './form-values';
import { findWaiting, removeWaiting, type Waiting } from './outbox';
import type { Refusal } from './send';

/** What is entered: by which command, kept under which name, from and to where. */
export interface Entry {
  /** The command's name: "study.plan". */
  readonly command: string;
  /** What is entered, for people; names the entry while it waits to be sent. */
  readonly title: string;
  /** Names the draft on this device: the same form for the same thing has the same key. */
  readonly draftKey: string;
  /** What the fields show at first, by name, as the command's input has it (days as YYYY-MM-DD). */
  readonly initial?: FormValues;
  /** What goes along unseen: ids, and `version` of the row being edited. */
  readonly fixed?: FormValues;
  /** Where to go when it is saved; without it the form stays, emptied, for the next entry. */
  readonly done?: { readonly href: string };
}

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

/** A refused entry that is being corrected has a draft of its own. */
const nameOf = (draftKey: string, correcting: Waiting | null) =>
  correcting ? `${draftKey}#${correcting.key}` : draftKey;

/** The life of one entry: draft, sending, answer. */
export function useEntry(
  user: number,
  { command, title, draftKey, initial = {}, fixed = {}, done }: Entry,
  onDone: (value: unknown) => void,
) {
  const [model] = useState(() => new FormModel(initial, fixed));
  const [notice, setNotice] = useState<FormState | null>(null);
  const [pending, setPending] = useState(false);
  const correcting = useRef<Waiting | null>(null);
  const key = useRef('');

  const keepTyped = useCallback(() => {
    const name = nameOf(draftKey, correcting.current);
    key.current ||= newKey();
    const draft = { values: model.values(), fixed: model.fixed, key: key.current, at: Date.now() };
    if (model.touched) keepDraft(user, name, draft);
    else dropDraft(user, name);
  }, [model, user, draftKey]);

  const refuse = useCallback(
    (answer: Refusal) => {
      // A refused request left nothing under its key, but for this one, whose key has done its work.
      if (answer.failure === 'key-reused') key.current = newKey();
      const besides = model.setErrors(answer.fields);
      if (answer.current) model.meet(answer.current);
      setNotice({ ...answer, besides });
    },
    [model],
  );

  /** Shows what there is to go on with: an entry to be corrected, a draft, or nothing. */
  const begin = useCallback(
    (typed: FormValues) => {
      const waiting = toCorrect(user, draftKey);
      correcting.current = waiting;
      const draft = readDraft(user, nameOf(draftKey, waiting));
      if (draft) {
        key.current = draft.key;
        model.fixed = draft.fixed;
        model.fill({ ...draft.values, ...typed });
        setNotice({ kind: 'restored', at: draft.at });
      } else if (waiting?.refused) {
        key.current = newKey();
        model.fixed = waiting.fixed;
        model.fill({ ...waiting.values, ...typed });
        refuse(waiting.refused);
      }
    },
    [model, user, draftKey, refuse],
  );

  useEffect(() => {
    model.onEdit = keepTyped;
    // Typed before the page came alive: it wins over the draft, field by field.
    const early = model.changes();
    begin(early);
    if (Object.keys(early).length > 0) keepTyped();
    const turn = () => begin({});
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, [model, begin, keepTyped]);

  const settle = (sent: FormValues) => {
    const corrected = correcting.current;
    dropDraft(user, nameOf(draftKey, corrected));
    if (corrected) removeWaiting(corrected);
    correcting.current = null;
    key.current = '';
    setNotice(null);
    if (done || fixed.version !== undefined) return;
    model.clearSent(sent);
    if (model.touched) keepTyped();
    // What was being typed before the refused entry was taken up again.
    if (corrected) begin({});
  };

  const submit = async () => {
    setPending(true);
    key.current ||= newKey();
    const values = model.values();
    const answer = await deliver({
      key: key.current,
      user,
      command,
      input: model.input(),
      title,
      form: draftKey,
      href: `${window.location.pathname}${window.location.search}`,
      values,
      fixed: model.fixed,
    });
    setPending(false);
    if (answer.kind === 'refused') return refuse(answer);
    if (answer.kind === 'lost') return setNotice(answer);
    settle(values);
    if (answer.kind === 'kept') setNotice({ kind: 'kept', why: answer.why });
    else onDone(answer.value);
  };

  const discard = () => {
    dropDraft(user, nameOf(draftKey, correcting.current));
    key.current = '';
    model.fixed = fixed;
    model.clear();
    setNotice(null);
  };

  return { model, notice, pending, alive: useAlive(), submit, discard };
}
