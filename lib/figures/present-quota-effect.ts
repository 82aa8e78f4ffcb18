import type { DateOnly } from '@/lib/platform/clock';
import { formatCount, formatDate } from '@/lib/platform/format';
import type { BranchSide, QuotaEffect } from './quota-effect';
import { type PercentSetting, percentText } from './share';

const named = ({ unitId, name, parent }: BranchSide) => ({
  id: unitId,
  text: parent === null ? name : `${name} (${parent})`,
});

/** What a changed quota does, in words: "229/321 (71,33%)" now and then, and who changes side. */
export function presentEffect(
  effect: QuotaEffect,
  day: DateOnly,
  today: DateOnly,
  percent: PercentSetting,
) {
  const say = ({ n, d }: { n: number; d: number }) =>
    `${formatCount(n)}/${formatCount(d)} chi bộ (${percentText(n, d, percent)})`;
  return {
    day,
    when: day === today ? `Hôm nay, ${formatDate(day)}` : `Tính đến ${formatDate(day)}`,
    before: say(effect.before),
    after: say(effect.after),
    fulfilled: effect.fulfilled.map(named),
    unfulfilled: effect.unfulfilled.map(named),
  };
}
export type EffectView = ReturnType<typeof presentEffect>;
