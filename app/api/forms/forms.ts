import type { Query } from '@/lib/access/gate';
import { listBooks } from '@/lib/books/list-books';
import { readCommitmentForm } from '@/lib/commitments/read-commitment';
import { readDeedForm } from '@/lib/deeds/read-deed-form';
import { readExampleForm } from '@/lib/honours/read-example';
import { readRoundForm } from '@/lib/honours/read-round';
import { readInitiativeForm } from '@/lib/initiatives/read-initiative';
import { readModelForm } from '@/lib/initiatives/read-model';
import { readInspectionForm } from '@/lib/inspections/read-inspection';
import { readPlan } from '@/lib/plans/read-plan';
import { readOutputForm } from '@/lib/propaganda/read-output';
import { listComingSessions } from '@/lib/study/list-plans';
import { readSessionForm } from '@/lib/study/read-session';

/** The pages with an empty form, and the one that leads to them, each with the reading it opens by. */
export const FORMS: ReadonlyMap<string, Query<unknown>> = new Map<string, Query<unknown>>([
  ['/books', listBooks],
  ['/deeds/new', readDeedForm],
  ['/commitments/new', readCommitmentForm],
  ['/study/new', readSessionForm],
  ['/study/plan', listComingSessions],
  ['/inspections/new', readInspectionForm],
  ['/initiatives/new', readInitiativeForm],
  ['/propaganda/new', readOutputForm],
  ['/honours/new', readRoundForm],
  ['/honours/examples/new', readExampleForm],
  ['/models/new', readModelForm],
  ['/plans', readPlan],
]);
