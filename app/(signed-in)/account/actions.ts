'use server';

import { formAction } from '@/lib/access/act';
import { endOneSession } from '@/lib/access/end-session';
import { setTextSize } from '@/lib/access/set-text-size';

export const endSession = formAction(endOneSession, ({ own }) => (own ? '/sign-in' : '/account'));

export const chooseTextSize = formAction(setTextSize, () => '/account');
