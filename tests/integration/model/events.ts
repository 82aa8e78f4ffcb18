import { type Count, oneOf, some } from './counts';
import { byNow, happened, type Moment, type Unit, type World } from './facts';

/** What happened in the period and belongs to this unit, wherever the unit stood then. */
export function countEvents(world: World, unit: Unit, moment: Moment): Count[] {
  const ours = <T extends { unit: number }>(facts: T[]) =>
    facts.filter((fact) => fact.unit === unit.id);
  const counts: Count[] = [];

  for (const deed of ours(world.deeds)) {
    if (!happened(deed.registeredOn, moment) || byNow(deed.withdrawnOn, moment)) continue;
    counts.push(oneOf(`deeds-${deed.kind}`, byNow(deed.completedOn, moment), ...deed.levels));
  }
  for (const event of ours(world.events)) {
    if (happened(event.day, moment)) counts.push(some(event.figure, event.quantity, event.facet));
  }
  for (const kind of ['breakthrough', 'limitation']) {
    const items = ours(world.initiatives).filter(
      (i) => i.kind === kind && happened(i.registeredOn, moment),
    );
    const resolved = items.map((item) => byNow(item.resolvedOn, moment));
    counts.push(...resolved.map((done) => oneOf(`${kind}-items`, done)));
    if (items.length > 0) counts.push(oneOf(`${kind}-units`, resolved.includes(true)));
  }
  for (const session of ours(world.sessions)) {
    if (!happened(session.heldOn, moment)) continue;
    const facet = `${session.audience}/${session.kind}`;
    counts.push(
      some('study-sessions', 1, facet),
      some('study-attendances', session.attendances, facet),
    );
    if (session.audience === 'party' && session.kind !== 'contest') {
      counts.push({
        figure: 'study-participation',
        n: session.present,
        d: session.expected,
        facets: [],
      });
    }
    if (session.entries.length > 0) {
      // The entries chosen and sent up are among those received: the whole is the largest stage.
      const facets = session.entries.map(({ stage, count }) => ({ facet: stage, n: count, d: 0 }));
      counts.push({
        figure: 'contest-entries',
        n: Math.max(...facets.map((f) => f.n)),
        d: 0,
        facets,
      });
    }
  }
  return counts;
}
