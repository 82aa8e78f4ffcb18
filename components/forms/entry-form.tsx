'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FormContext } from './field';
import { FormNotice } from './form-notice';
import { useKeeping } from './keeper';
import { announce } from './notices';
import { type Entry, useEntry } from './use-entry';

export interface EntryFormProps extends Entry {
  readonly submit?: string;
  readonly children: ReactNode;
}

/**
 * A form that sends one command and never loses a word: what is typed is kept on the device until it is saved, what
 * cannot be sent waits in the outbox, what is refused comes back with its reasons beside the fields.
 */
export function EntryForm(props: EntryFormProps) {
  // Another version of the row is another form; what was being typed comes back from the draft.
  return <OneForm key={JSON.stringify(props.fixed)} {...props} />;
}

function OneForm({ submit = 'Lưu', children, ...props }: EntryFormProps) {
  const { done } = props;
  const { user } = useKeeping();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const entry = useEntry(user, props, (value) => {
    announce(value);
    if (done) router.push(done.href);
    else router.refresh();
  });
  const { model, notice, pending, alive } = entry;
  // After a refusal the first field at fault, or the sentence on top, has the focus.
  useEffect(() => {
    if (notice?.kind !== 'refused') return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? form.current?.querySelector<HTMLElement>('[data-notice]'))?.focus();
  }, [notice]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) void entry.submit();
  };
  const hidden = notice?.kind === 'kept' && props.fixed?.version !== undefined;
  return (
    <FormContext value={model}>
      <form ref={form} noValidate onSubmit={send} className="flex max-w-2xl flex-col gap-5">
        <FormNotice notice={notice} onDiscard={entry.discard} />
        {hidden ? null : (
          <>
            {children}
            <div>
              <Button
                type="submit"
                look="primary"
                disabled={!alive}
                aria-disabled={pending || undefined}
                className="w-full sm:w-auto"
              >
                {pending ? 'Đang lưu…' : submit}
              </Button>
            </div>
          </>
        )}
      </form>
    </FormContext>
  );
}
