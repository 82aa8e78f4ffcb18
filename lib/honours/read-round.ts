import type { Actor } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import type { UnitId } from '@/lib/access/ids';
import { readCampaign } from '@/lib/campaign/store';
import { enteringScope } from '@/lib/hierarchy/entering';
import { findUnitToEnter, unitToEnter } from '@/lib/hierarchy/entering-store';
import { mayAt } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import { at, withChosen } from './candidates';
import { commendationInput, roundInput, unitFormInput } from './input';
import { listForms } from './list-store';
import { readCandidates } from './recipient-store';
import { findOwnRound, findRound, findRoundOf } from './round-store';

const mayEnter = async (actor: Actor, unitId: UnitId, today: DateOnly) =>
  (await findUnitToEnter(enteringScope(actor, 'honour.write'), unitId, [today])) !== null;

/** Một đợt khen thưởng, with those it honours as far as one may see them. */
export const readRound = query({
  name: 'honour.round.read',
  capability: 'honour.read',
  input: roundInput,
  subject: ({ actor, roots, today }, { roundId }) =>
    findRound(pool(), { roots, memberId: actor.memberId }, roundId, today),
  async run({ actor, today, subject: round }) {
    const [mayWrite, mayHistory] = await Promise.all([
      mayEnter(actor, round.unitId, today),
      mayAt(actor, 'honour.history.read', round.unitId, [today]),
    ]);
    return { round, mayWrite, mayHistory };
  },
});

/** Một người, một tập thể được khen, with the decision that did it. */
export const readCommendation = query({
  name: 'honour.commendation.read',
  capability: 'honour.read',
  input: commendationInput,
  async subject({ actor, roots, today }, { commendationId }) {
    const roundId = await findRoundOf(pool(), commendationId);
    if (roundId === null) return null;
    const round = await findRound(pool(), { roots, memberId: actor.memberId }, roundId, today);
    const recipient = round?.recipients.find(({ id }) => id === commendationId);
    return round && recipient ? { round, recipient } : null;
  },
  async run({ actor, today, subject: { round, recipient } }) {
    const [mayWrite, mayHistory] = await Promise.all([
      mayEnter(actor, round.unitId, today),
      mayAt(actor, 'honour.history.read', recipient.unitId, [today]),
    ]);
    return { round, recipient, mayWrite, mayHistory };
  },
});

/** Mọi thứ biểu mẫu ghi một đợt cần: whom the unit can honour, how it has called its forms. */
export const readRoundForm = query({
  name: 'honour.round.form',
  capability: 'honour.write',
  input: unitFormInput,
  subject: unitToEnter('honour.write'),
  async run({ today, subject: unit }) {
    const [{ years }, candidates, forms] = await Promise.all([
      readCampaign(pool(), unit.blocId),
      readCandidates(pool(), at(unit.id), today),
      listForms(pool(), unit.id),
    ]);
    return { unit, years, candidates, forms, today };
  },
});

/** Một đợt đã ghi, để sửa. */
export const readRoundToChange = query({
  name: 'honour.round.change-form',
  capability: 'honour.write',
  input: roundInput,
  subject: ({ actor, today }, { roundId }) =>
    findOwnRound(pool(), enteringScope(actor, 'honour.write'), roundId, today),
  async run({ subject: round }) {
    const [{ years }, candidates, forms] = await Promise.all([
      readCampaign(pool(), round.blocId),
      readCandidates(pool(), at(round.unitId), round.decidedOn),
      listForms(pool(), round.unitId),
    ]);
    return { round, years, candidates: withChosen(candidates, round.recipients), forms };
  },
});
