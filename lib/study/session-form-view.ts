import type { UnitId } from '@/lib/access/ids';
import type { CampaignYear } from '@/lib/campaign/rules';
import { spanOf } from '@/lib/campaign/year-view';
import type { UnitKind } from '@/lib/hierarchy/store';
import type { DateOnly } from '@/lib/platform/clock';
import type { Plan } from './plan';
import { formOfSession, type Session } from './session';
import { presentStages } from './session-view';

/** The form for a session that was held: empty, or with what the plan says already. */
export function presentNewSession({
  unit,
  years,
  today,
  plan,
}: {
  readonly unit: { readonly id: UnitId; readonly kind: UnitKind };
  readonly years: readonly CampaignYear[];
  readonly today: DateOnly;
  readonly plan: Plan | null;
}) {
  const planned = plan && {
    topic: plan.topic,
    kind: plan.kind,
    audience: plan.audience,
    heldOn: plan.plannedOn <= today ? plan.plannedOn : '',
  };
  return {
    draftKey: plan ? `study.record:plan:${plan.id}` : `study.record:${unit.id}`,
    fixed: { unitId: String(unit.id), ...(plan ? { planId: String(plan.id) } : {}) },
    initial: { kind: 'thematic', audience: 'party', by: 'names', ...planned },
    done: { href: `/study?unitId=${unit.id}` },
    unitKind: unit.kind,
    within: spanOf(years, today),
    stages: presentStages(),
  };
}

/** The form of a session in the book. */
export function presentSessionChange({
  session,
  unit,
  years,
}: {
  readonly session: Session;
  readonly unit: { readonly kind: UnitKind };
  readonly years: readonly CampaignYear[];
}) {
  const { version, ...initial } = formOfSession(session);
  return {
    draftKey: `study.change:${session.id}`,
    fixed: { sessionId: String(session.id), version },
    initial,
    done: { href: `/study/${session.id}` },
    unitKind: unit.kind,
    within: spanOf(years, session.heldOn),
    stages: presentStages(session.stages),
  };
}
