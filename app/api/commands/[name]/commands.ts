import { endOneSession } from '@/lib/access/end-session';
import type { AnyCommand } from '@/lib/access/gate';
import { changePlan } from '@/lib/study/change-plan';
import { planSession } from '@/lib/study/plan-session';
import { withdrawPlan } from '@/lib/study/withdraw-plan';

/** Every command that a form may send, one import and one line each. */
export const COMMANDS = [
  endOneSession,
  planSession,
  changePlan,
  withdrawPlan,
] as readonly AnyCommand[];
