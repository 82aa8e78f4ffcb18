import { formOfPlan, type UnitPlan } from './plan';
import type { readPlan } from './read-plan';

type Result = Extract<Awaited<ReturnType<(typeof readPlan)['execute']>>, { ok: true }>['value'];

const enteredBy = ({ recorder, recordedAt }: UnitPlan) =>
  `Người nhập: ${recorder ?? 'dữ liệu cũ'} · ${recordedAt}`;

/** Kế hoạch năm của đơn vị, in words. */
export function presentPlan({ unit, year, plan, last, children, mayWrite }: Result) {
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
    children: children.map(({ unitId, name, planned, recorder }) => ({
      name,
      href: `/plans?unitId=${unitId}`,
      state: planned ? `Đã có, người nhập: ${recorder ?? 'dữ liệu cũ'}` : 'Chưa có kế hoạch',
      planned,
    })),
    counted: `${children.filter(({ planned }) => planned).length}/${children.length} đơn vị đã có kế hoạch`,
  };
}
export type PlanView = ReturnType<typeof presentPlan>;
