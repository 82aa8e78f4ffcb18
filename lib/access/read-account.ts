import { z } from 'zod';
import { query } from './gate';
import { listGrants } from './grant-store';
import { listSessions } from './session-store';

/** Tài khoản: who one is, what one may do and where, and on which devices one is signed in. */
export const readAccount = query({
  name: 'account',
  capability: 'account.read',
  input: z.object({}),
  subject: async ({ actor }) => actor,
  async run({ subject: actor, today }) {
    const [grants, sessions] = await Promise.all([
      listGrants(actor.userId, today),
      listSessions(actor.userId),
    ]);
    return { actor, grants, sessions };
  },
});
