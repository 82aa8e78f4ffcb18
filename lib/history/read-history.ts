import type { Actor } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { type Capability, rootsFor } from '@/lib/access/permissions';
import { findCommitments } from '@/lib/commitments/commitment-store';
import { readReach as readCommitmentReach } from '@/lib/commitments/reach';
import { findDeed } from '@/lib/deeds/deed-store';
import { readReach as readDeedReach } from '@/lib/deeds/reach';
import { evidenceReadReach } from '@/lib/evidence/reach';
import { findSubjectOf } from '@/lib/evidence/subject-store';
import type { DateOnly } from '@/lib/platform/clock';
import { pool } from '@/lib/platform/database';
import type { Reference } from './field';
import { FIELDS } from './fields';
import type { Entry, History, HistoryTable, RecordOf } from './history';
import { historyInput } from './input';
import { findBlocRecord, findUnitRecord, readEntries, readNames, type UnitTable } from './store';

/** Whoever may read the record may read its history. */
const READ: Readonly<Record<UnitTable, Capability>> = {
  inspection: 'inspection.read',
  study_session: 'study.session.read',
  study_plan: 'study.plan.read',
  unit_plan: 'plan.read',
  initiative: 'initiative.read',
  good_model: 'initiative.read',
  propaganda_output: 'propaganda.read',
  good_example: 'honour.history.read',
  commendation_round: 'honour.history.read',
  commendation: 'honour.history.read',
  target: 'setting.read',
};

async function findRecord(
  actor: Actor,
  table: HistoryTable,
  id: number | string,
  today: DateOnly,
): Promise<RecordOf | null> {
  if (table === 'evidence') {
    if (typeof id === 'number') return null;
    const subject = await findSubjectOf(pool(), evidenceReadReach(actor), id, today);
    return subject && { id, blocId: subject.blocId };
  }
  if (typeof id === 'string') return null;
  if (table === 'good_deed') return findDeed(pool(), readDeedReach(actor), id, today);
  if (table === 'commitment') {
    const found = await findCommitments(pool(), readCommitmentReach(actor), [id], today);
    return found[0] ?? null;
  }
  if (table === 'campaign_year' || table === 'quota') {
    return findBlocRecord(table, rootsFor(actor, 'setting.read'), id);
  }
  return findUnitRecord(table, rootsFor(actor, READ[table]), id, today);
}

/** The ids that the entries speak of, by what they point at. */
function referencesIn(entries: readonly Entry[]) {
  const found: Partial<Record<Reference, number[]>> = {};
  for (const { table, before, after } of entries) {
    for (const [column, field] of Object.entries(FIELDS[table])) {
      if (!field?.of) continue;
      for (const id of [before?.[column], after?.[column]]) {
        if (typeof id !== 'number') continue;
        found[field.of] = [...new Set([...(found[field.of] ?? []), id])];
      }
    }
  }
  return found;
}

/** Lịch sử của một bản ghi, from the audit: who did what to it and to what hangs on it. */
export const readHistory = query({
  name: 'record.history',
  capability: 'history.read',
  input: historyInput,
  subject: ({ actor, today }, { table, id }) => findRecord(actor, table, id, today),
  async run({ subject }, { table }): Promise<History> {
    const entries = await readEntries(table, subject);
    return { table, entries, names: await readNames(subject.blocId, referencesIn(entries)) };
  },
});
