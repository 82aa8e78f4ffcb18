'use server';

import { beginSession, type SignInState } from '@/lib/access/begin-session';

export async function signIn(state: SignInState, form: FormData): Promise<SignInState> {
  return beginSession(state, form);
}
