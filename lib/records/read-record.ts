import { query } from '@/lib/access/gate';
import { type CampaignYear, yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { readMemberCommitment } from '@/lib/commitments/store';
import { readMemberDeeds } from '@/lib/deeds/store';
import { findOwnPerson, findPerson, type Person, readPast } from '@/lib/hierarchy/person-store';
import { readMemberHonours } from '@/lib/honours/list-store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { recordInput } from './input';
import { insertReading } from './store';

/** The campaign year asked for; else the one that holds today, or the last that had begun by then. */
function chooseYear(years: readonly CampaignYear[], asked: string | undefined, day: DateOnly) {
  const begun = years.filter((year) => year.startsOn <= day);
  const year = years.find(({ code }) => code === asked) ?? yearOf({ years }, day) ?? begun.at(-1);
  return year ?? null;
}

async function gather(person: Person, asked: string | undefined, day: DateOnly) {
  const [campaign, past] = await Promise.all([
    readCampaign(pool(), person.blocId),
    readPast(person.id),
  ]);
  const year = chooseYear(campaign.years, asked, day);
  const [deeds, commitment, honours] = year
    ? await Promise.all([
        readMemberDeeds(person.id, year.id),
        readMemberCommitment(person.id, year.id),
        readMemberHonours(person.id, year.startsOn, year.endsOn),
      ])
    : [[], null, []];
  const years = campaign.years.filter(({ startsOn }) => startsOn <= day);
  return { person, past, year, years, deeds, commitment, honours, today: day };
}

/** Hồ sơ của một đảng viên within the scope. Every reading is noted: it is sensitive personal data. */
export const readMemberRecord = query({
  name: 'member.record',
  capability: 'member.read',
  input: recordInput,
  subject: ({ roots, today }, { memberId }) => findPerson(roots, memberId, today),
  async run({ actor, today, subject }, { year }) {
    await insertReading(actor, subject.blocId, subject.id);
    return gather(subject, year, today);
  },
});

/** Hồ sơ của chính mình. */
export const readOwnRecord = query({
  name: 'member.own-record',
  capability: 'own-record.read',
  input: recordInput,
  async subject({ actor }, { memberId }) {
    return actor.memberId === memberId ? findOwnPerson(actor.memberId) : null;
  },
  async run({ today, subject }, { year }) {
    return gather(subject, year, today);
  },
});
