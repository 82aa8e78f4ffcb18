'use server';

import { formAction } from '@/lib/access/act';
import { endOneSession } from '@/lib/access/end-session';

export const endSession = formAction(endOneSession, ({ own }) => (own ? '/sign-in' : '/account'));
