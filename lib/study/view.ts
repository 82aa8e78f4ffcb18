import { wordChoices } from '@/lib/platform/format';
import type { Audience, Plan, SessionKind } from './plan';

export const KIND_WORDS: Readonly<Record<SessionKind, string>> = {
  plenary: 'Hội nghị tập trung',
  in_branch: 'Sinh hoạt tại chi bộ',
  thematic: 'Sinh hoạt chuyên đề',
  contest: 'Hội thi, cuộc thi',
  talk: 'Nói chuyện chuyên đề',
};
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  party: 'Đảng viên',
  key_cadres: 'Cán bộ chủ chốt, báo cáo viên',
  youth_union: 'Đoàn viên thanh niên',
  veterans: 'Cựu chiến binh',
  delegates: 'Đại biểu',
};
export const KIND_CHOICES = wordChoices(KIND_WORDS);
export const AUDIENCE_CHOICES = wordChoices(AUDIENCE_WORDS);

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

/** One coming session in words. */
export function presentPlan(plan: Plan, shownUnit: number) {
  const weekday = WEEKDAYS[new Date(`${plan.plannedOn}T00:00:00Z`).getUTCDay()];
  return {
    id: plan.id,
    day: `${plan.plannedOn.slice(8, 10)}/${plan.plannedOn.slice(5, 7)}`,
    weekday,
    topic: plan.topic,
    unit: plan.unitId === shownUnit ? null : plan.unitName,
    about: [KIND_WORDS[plan.kind], AUDIENCE_WORDS[plan.audience], plan.place]
      .filter(Boolean)
      .join(' · '),
    recorder: plan.recorder,
    withdraw: { planId: String(plan.id), version: String(plan.version) },
  };
}
