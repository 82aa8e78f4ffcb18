import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { readOwn } from '@/lib/commitments/own-store';
import { readMemberDeeds } from '@/lib/deeds/store';
import { findOwnPerson } from '@/lib/hierarchy/person-store';
import { pool } from '@/lib/platform/database';
import { todayInput } from './input';
import { findHome, listComing } from './today-store';

const SESSIONS = 5;

/** Việc của tôi: what this year still asks of who is signed in. */
export const readToday = query({
  name: 'today.read',
  capability: 'today.read',
  input: todayInput,
  subject: async ({ actor }) => (actor.memberId === null ? null : findOwnPerson(actor.memberId)),
  async run({ today, subject: person }) {
    const [{ years }, home] = await Promise.all([
      readCampaign(pool(), person.blocId),
      findHome(pool(), person.id, today),
    ]);
    const year = yearOf({ years }, today);
    const [commitment, deeds, sessions] = await Promise.all([
      year ? readOwn(pool(), person.id, year.id, today) : null,
      year ? readMemberDeeds(person.id, year.id) : [],
      home ? listComing(pool(), home.id, today, SESSIONS) : [],
    ]);
    return { person, home, year, commitment, deeds, sessions, today };
  },
});
