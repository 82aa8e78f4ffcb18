import type { DateOnly } from '@/lib/platform/clock';
import { addDays, addYears, earlier, later, monthStart } from './calendar';
import type { ScriptedModel } from './plans';
import type { Random } from './random';
import type { Row } from './tables';
import type { Organization } from './units';
import * as words from './words/activities';
import { randomOf, recordedAt, unitNamed, type World } from './world';

/** A model of the usual kind: one measure, read every quarter, that rises towards its target. */
function usualModel(world: World, { unit }: Organization, random: Random): ScriptedModel {
  const { name, summary, measure, unit: unitOfMeasure, target } = random.pick(words.modelNames);
  const startedOn = random.day(world.spec.recordsBegin, addDays(world.today, -60));
  const readings: [DateOnly, number][] = [];
  const pace = 0.2 + 0.2 * random.next();
  for (let quarter = 1; quarter <= 8; quarter += 1) {
    const on = monthStart(startedOn, quarter * 3);
    if (on > world.today) break;
    const share = Math.min(1.08, pace * quarter);
    readings.push([
      on,
      unitOfMeasure === '%'
        ? Math.min(100, Math.round(86 + 4 * share * quarter))
        : Math.round(target * share),
    ]);
  }
  return {
    unit: unit.name,
    name,
    summary,
    startedOn,
    measures: [
      { name: measure, unit: unitOfMeasure, goal: { operator: 'at_least', target }, readings },
    ],
  };
}

/** Mô hình with their measures: those the article prints, and some of the usual kind. */
export function modelRows(world: World) {
  const random = randomOf(world, 'models');
  const { blocId, numbers, today, spec, tree } = world;
  const goodModel: Row<'goodModel'>[] = [];
  const modelMeasure: Row<'modelMeasure'>[] = [];
  const measureReading: Row<'measureReading'>[] = [];
  const chosen = random.some(
    tree.organizations.filter(
      ({ named, unit }) => !named && unit.openedOn < spec.recordsBegin && unit.closedOn === null,
    ),
    Math.round(tree.organizations.length * 0.4),
  );
  const usual = chosen.map((organization) => usualModel(world, organization, random));
  for (const [place, { unit, name, summary, startedOn, measures }] of [
    ...spec.facts.models,
    ...usual,
  ].entries()) {
    const modelId = numbers.next('goodModel');
    const ended =
      place >= spec.facts.models.length && random.chance(0.15) ? addYears(startedOn, 1) : null;
    const at = unitNamed(tree, unit);
    goodModel.push({
      id: modelId,
      blocId,
      unitId: at.id,
      name,
      summary,
      startedOn,
      endedOn: ended !== null && ended <= today ? ended : null,
      recordedAt: recordedAt(startedOn, today, random),
    });
    for (const [rank, measure] of measures.entries()) {
      const measureId = numbers.next('modelMeasure');
      const { operator, target } = measure.goal ?? { operator: null, target: null };
      modelMeasure.push({
        id: measureId,
        blocId,
        modelId,
        name: measure.name,
        unitOfMeasure: measure.unit,
        rank: rank + 1,
        operator,
        target,
      });
      for (const [readOn, achieved] of measure.readings)
        measureReading.push({ blocId, measureId, readOn, achieved });
    }
  }
  return { goodModel, modelMeasure, measureReading };
}

/** Tờ gấp, pa-nô, tin bài: those the article counts, and in other years what organizations usually print. */
export function outputRows(world: World) {
  const random = randomOf(world, 'outputs');
  const { spec, tree, today, blocId, numbers, years } = world;
  const scripted = spec.facts.outputs;
  const propagandaOutput: Row<'propagandaOutput'>[] = scripted.map(
    ({ kind, title, quantity, unit, recipients, issuedOn }) => ({
      id: numbers.next('propagandaOutput'),
      blocId,
      unitId: tree.root.id,
      kind,
      title,
      quantity,
      unitOfMeasure: unit,
      recipients,
      issuedOn,
      recordedAt: recordedAt(issuedOn, today, random),
    }),
  );
  for (const year of years) {
    const counted = scripted.filter(
      ({ issuedOn }) => issuedOn >= year.startsOn && issuedOn <= year.endsOn,
    );
    const usual = words.outputs.filter(({ kind }) => !counted.some((each) => each.kind === kind));
    for (const { unit } of random.some(
      tree.organizations,
      Math.round(tree.organizations.length * 0.5),
    )) {
      const first = later(addDays(year.startsOn, 10), unit.openedOn);
      const last = earlier(
        earlier(addDays(year.endsOn, -5), today),
        addDays(unit.closedOn ?? year.endsOn, -1),
      );
      if (first > last) continue;
      const { kind, title, unit: unitOfMeasure, most } = random.pick(usual);
      const issuedOn = random.day(first, last);
      propagandaOutput.push({
        id: numbers.next('propagandaOutput'),
        blocId,
        unitId: unit.id,
        kind,
        title,
        quantity: random.between(Math.ceil(most / 4), most),
        unitOfMeasure,
        recipients: null,
        issuedOn,
        recordedAt: recordedAt(issuedOn, today, random),
      });
    }
  }
  return { propagandaOutput };
}
