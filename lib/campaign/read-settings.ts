import type { Actor } from '@/lib/access/actor';
import { query } from '@/lib/access/gate';
import { can } from '@/lib/access/permissions';
import { pool } from '@/lib/platform/database';
import { findBloc } from './bloc-store';
import {
  cataloguesInput,
  periodInput,
  quotaInput,
  settingsInput,
  targetInput,
  yearInput,
} from './input';
import { readItems } from './item-store';
import { readPercent } from './percent-store';
import { findMonth, readExceptions, readMonths, readReporters } from './period-store';
import { findQuota, readQuotas } from './quota-store';
import { findTarget, listTargets } from './target-store';
import { isYearUsed, readYears } from './year-store';

/** A leader reads the settings of the own bloc and changes none. Both roles are granted at the bloc's root. */
const mayWrite = (actor: Actor) => can(actor, 'setting.write');

/** Thiết lập: the year asked for, else the one in force, else the latest. */
export const readSettings = query({
  name: 'setting.year.read',
  capability: 'setting.read',
  input: yearInput,
  async subject({ roots, today }, { yearId }) {
    const bloc = await findBloc(pool(), roots);
    if (!bloc) return null;
    const years = await readYears(pool(), roots);
    const year =
      yearId === undefined
        ? (years.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? years[0])
        : years.find(({ id }) => id === yearId);
    return yearId !== undefined && !year ? null : { bloc, years, year: year ?? null };
  },
  async run({ actor, roots, subject: { bloc, years, year } }) {
    const [percent, quotas, months, used] = await Promise.all([
      readPercent(pool(), bloc.id),
      year ? readQuotas(pool(), roots, year.id) : [],
      year ? readMonths(pool(), roots, year) : [],
      year ? isYearUsed(pool(), year) : true,
    ]);
    return { bloc, years, year, used, percent, quotas, months, mayWrite: mayWrite(actor) };
  },
});

/** Một danh mục: groups, standards or sections. */
export const readCatalogue = query({
  name: 'setting.catalogue',
  capability: 'setting.read',
  input: cataloguesInput,
  subject: ({ roots }) => findBloc(pool(), roots),
  async run({ actor, today, subject: bloc }, { kind, itemId }) {
    const items = await readItems(pool(), bloc.id, kind);
    const renamed = items.find(({ id }) => id === itemId) ?? null;
    return { bloc, kind, items, renamed, today, mayWrite: mayWrite(actor) };
  },
});

/** Một chỉ tiêu kiểm tra. */
export const readQuota = query({
  name: 'setting.quota.read',
  capability: 'setting.read',
  input: quotaInput,
  subject: ({ roots }, { quotaId }) => findQuota(pool(), roots, quotaId),
  async run({ actor, today, subject: quota }, { asOf }) {
    return { quota, asOf: asOf ?? null, today, mayWrite: mayWrite(actor) };
  },
});

/** Chỉ tiêu phải đạt. */
export const readSetTargets = query({
  name: 'setting.targets',
  capability: 'setting.read',
  input: settingsInput,
  subject: ({ roots }) => findBloc(pool(), roots),
  async run({ actor, roots, subject: bloc }) {
    return { bloc, targets: await listTargets(pool(), roots), mayWrite: mayWrite(actor) };
  },
});

/** Một chỉ tiêu phải đạt, để sửa. */
export const readSetTarget = query({
  name: 'setting.target.read',
  capability: 'setting.write',
  input: targetInput,
  subject: ({ roots }, { targetId }) => findTarget(pool(), roots, targetId),
  run: async ({ subject: target }) => target,
});

/** Hạn báo cáo của một tháng, with who was given more time. */
export const readMonthSettings = query({
  name: 'setting.month.read',
  capability: 'setting.read',
  input: periodInput,
  subject: ({ roots }, { periodId }) => findMonth(pool(), roots, periodId),
  async run({ actor, subject: month }) {
    const [exceptions, reporters] = await Promise.all([
      readExceptions(pool(), month.id),
      readReporters(pool(), month),
    ]);
    return { month, exceptions, reporters, mayWrite: mayWrite(actor) };
  },
});
