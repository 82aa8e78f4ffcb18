import type { DateOnly } from '@/lib/platform/clock';
import { addDays } from './calendar';
import { type DayOf, type Recipient, whom } from './honoured';
import type { Random } from './random';
import type { Row } from './tables';
import * as words from './words/activities';
import { randomOf, recordedAt, type World } from './world';

/** Sổ ghi danh gương người tốt, việc tốt: a few collectives and some dozens of people a year. */
export function exampleRows(world: World) {
  const random = randomOf(world, 'examples');
  const { spec, today, blocId, numbers, years } = world;
  const goodExample: Row<'goodExample'>[] = [];
  for (const year of years) {
    const plan = spec.facts.examples.find((each) => each.year === year.code);
    const collective = plan?.collective ?? random.between(4, 11);
    const individual = plan?.individual ?? random.between(35, 90);
    for (let count = 0; count < collective + individual; count += 1) {
      const recordedOn = random.day(addDays(year.startsOn, 20), addDays(year.endsOn, -8));
      if (recordedOn > today) continue;
      const dayOf: DayOf = () => recordedOn;
      const { who } = whom(world, { collective: count < collective, below: false, dayOf }, random);
      const story = random.pick(words.exampleStories);
      goodExample.push({
        id: numbers.next('goodExample'),
        blocId,
        ...who,
        field: random.pick(words.exampleFields),
        title: story.split(/[;.]/)[0] ?? story,
        story,
        recordedOn,
        ...publication(who.recipient, recordedOn, random),
        recordedAt: recordedAt(recordedOn, today, random),
      });
    }
  }
  return { goodExample };
}

/** A third of the people agree to be named in public; collectives need no leave. */
function publication(recipient: Recipient, on: DateOnly, random: Random) {
  const none = { basis: null, basisDocument: null };
  if (random.chance(0.65)) return { ...none, publishedOn: null };
  if (recipient === 'collective') return { ...none, publishedOn: on };
  return {
    basis: 'consent' as const,
    basisDocument: 'Giấy đồng ý của người được nêu gương',
    publishedOn: on,
  };
}
