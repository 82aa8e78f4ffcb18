import type { DateOnly } from '@/lib/platform/clock';
import type { BlocSpec } from '../spec';
import { bacgiang } from './bacgiang';
import { binhduong } from './binhduong';
import { dongda } from './dongda';
import { haugiang } from './haugiang';
import { sonla } from './sonla';

/** The five blocs, one an article, in the order in which they are loaded. */
export function demoSpecs(today: DateOnly): readonly BlocSpec[] {
  return [bacgiang(today), sonla(today), haugiang(today), dongda(today), binhduong(today)];
}
