import { query } from '@/lib/access/gate';
import { yearOf } from '@/lib/campaign/rules';
import { readCampaign } from '@/lib/campaign/store';
import { pool } from '@/lib/platform/database';
import { findCommitments } from './commitment-store';
import { findOfYear, findSigner, listSections, readLastTexts } from './form-store';
import { commitmentFormInput, commitmentInput } from './input';
import { noteReading } from './own-store';
import { confirmReach, readReach, writeReach } from './reach';

/** Một bản cam kết with the year before beside it, and what the reader may do with it. */
export const readCommitment = query({
  name: 'commitment.read',
  capability: 'commitment.read',
  input: commitmentInput,
  async subject({ actor, today }, { commitmentId }) {
    return (await findCommitments(pool(), readReach(actor), [commitmentId], today))[0] ?? null;
  },
  async run({ actor, today, subject: commitment }) {
    const ids = [commitment.id];
    const own = commitment.memberId === actor.memberId;
    const [last, writable, confirmable] = await Promise.all([
      readLastTexts(pool(), commitment.memberId, commitment.year.startsOn),
      findCommitments(pool(), writeReach(actor), ids, today),
      findCommitments(pool(), confirmReach(actor), ids, today),
      own ? null : noteReading(pool(), actor, commitment),
    ]);
    return {
      commitment,
      last,
      today,
      own,
      mayWrite: writable.length > 0,
      mayConfirm: confirmable.length > 0,
      /** May say that something was done on an earlier day: who enters from paper. */
      mayDate: writable.length > 0 && writeReach(actor).below.length > 0,
    };
  },
});

/** Mọi thứ biểu mẫu cam kết cần: the sections in force, and what was written last year. */
export const readCommitmentForm = query({
  name: 'commitment.form',
  capability: 'commitment.write',
  input: commitmentFormInput,
  async subject({ actor, today }, { member }) {
    const reach = writeReach(actor);
    const whose = member ?? reach.own;
    return whose === null ? null : findSigner(pool(), reach, whose, today);
  },
  async run({ actor, today, subject: signer }) {
    const { years } = await readCampaign(pool(), signer.blocId);
    const year = yearOf({ years }, today);
    const [sections, last, existing] = await Promise.all([
      listSections(pool(), signer.blocId, today),
      year ? readLastTexts(pool(), signer.memberId, year.startsOn) : null,
      year ? findOfYear(pool(), signer.memberId, year.id) : null,
    ]);
    const own = signer.memberId === actor.memberId;
    const mayDate = writeReach(actor).below.length > 0;
    return { signer, year, sections, last, existing, own, mayDate, today };
  },
});

/** Một bản cam kết để sửa: with every section in force, the ones not yet written too. */
export const readCommitmentToChange = query({
  name: 'commitment.change-form',
  capability: 'commitment.write',
  input: commitmentInput,
  async subject({ actor, today }, { commitmentId }) {
    return (await findCommitments(pool(), writeReach(actor), [commitmentId], today))[0] ?? null;
  },
  async run({ subject: commitment }) {
    const [inForce, last] = await Promise.all([
      listSections(pool(), commitment.blocId, commitment.submittedOn),
      readLastTexts(pool(), commitment.memberId, commitment.year.startsOn),
    ]);
    const kept = commitment.entries.filter(
      ({ sectionId }) => !inForce.some(({ id }) => id === sectionId),
    );
    const sections = [...inForce, ...kept.map(({ sectionId, name }) => ({ id: sectionId, name }))];
    return { commitment, sections, last };
  },
});
