import { address } from '@/lib/platform/address';
import { formatCount } from '@/lib/platform/format';
import { formOfPlan, type UnitPlan } from './plan';
import type { readPlan } from './read-plan';

type Result = Extract<Awaited<ReturnType<(typeof readPlan)['execute']>>, { ok: true }>['value'];

const enteredBy = ({ recorder, recordedAt }: UnitPlan) =>
  `Người nhập: ${recorder ?? 'dữ liệu cũ'} · ${recordedAt}`;

/** The units directly below, with who has no plan yet one tap away; null where there are none. */
function presentBelow({ unit, asked, children, count }: Result) {
  if (count.total === 0) return null;
  const chip = (text: string, show: 'missing' | 'planned' | null) => ({
    text,
    href: address('/plans', { unitId: unit.id, q: asked.q, show }),
    current: asked.show === show,
  });
  return {
    q: asked.q,
    keep: { unitId: unit.id, show: asked.show },
    counted: `${formatCount(count.planned)}/${formatCount(count.total)} đơn vị đã có kế hoạch`,
    chips: [
      chip(`Tất cả (${formatCount(count.total)})`, null),
      chip(`Chưa có (${formatCount(count.total - count.planned)})`, 'missing'),
      chip(`Đã có (${formatCount(count.planned)})`, 'planned'),
    ],
    rows: children.map(({ unitId, name, planned, recorder }) => ({
      name,
      href: `/plans?unitId=${unitId}`,
      state: planned ? `Đã có, người nhập: ${recorder ?? 'dữ liệu cũ'}` : 'Chưa có kế hoạch',
      planned,
    })),
  };
}

/** Kế hoạch năm của đơn vị, in words. */
export function presentPlan(result: Result) {
  const { unit, year, plan, last, mayWrite } = result;
  const { version, ...initial } = plan ? formOfPlan(plan) : { version: '' };
  return {
    title: year ? `Kế hoạch năm ${year.code}` : 'Kế hoạch năm',
    unit: unit.name,
    theme: year ? `Chuyên đề: ${year.theme}` : null,
    open: year !== null,
    plan: plan && { id: plan.id, body: plan.body, entered: enteredBy(plan) },
    last: last && { title: `Kế hoạch năm ${last.year}`, body: last.body },
    form: mayWrite
      ? {
          fixed: { unitId: String(unit.id), ...(plan ? { version } : {}) },
          initial,
          draftKey: `unit-plan:${unit.id}:${year?.id ?? 0}`,
          submit: plan ? 'Lưu kế hoạch' : 'Ghi kế hoạch',
        }
      : null,
    withdraw: mayWrite && plan ? { planId: String(plan.id), version } : null,
    below: presentBelow(result),
  };
}
export type PlanView = ReturnType<typeof presentPlan>;
