import type { BlocId } from '@/lib/access/ids';
import { type Queryable, queryRows } from '@/lib/platform/database';
import type { PercentRow, PercentSetting } from './percent';

type Row = PercentRow & { readonly [column: string]: unknown };
const PERCENT =
  'select percent_mode as mode, percent_decimals as decimals, version from campaign_setting where bloc_id = $1';
/** What holds while a bloc has set nothing. */
const USUAL: PercentRow = { mode: 'cut', decimals: 2, version: 1 };

/** The percent setting of a bloc. */
export async function readPercent(on: Queryable, bloc: BlocId): Promise<PercentRow> {
  const rows = await queryRows<Row>('campaign.percent', PERCENT, [bloc], on);
  return rows[0] ?? USUAL;
}

/** The same, held still until the transaction ends; made where there is none yet. */
export async function lockPercent(tx: Queryable, bloc: BlocId): Promise<PercentRow> {
  const make = 'insert into campaign_setting (bloc_id) values ($1) on conflict do nothing';
  await queryRows('campaign.make-setting', make, [bloc], tx);
  const rows = await queryRows<Row>('campaign.lock-percent', `${PERCENT} for update`, [bloc], tx);
  return rows[0] ?? USUAL;
}

export async function updatePercent(tx: Queryable, bloc: BlocId, percent: PercentSetting) {
  await queryRows(
    'campaign.update-percent',
    'update campaign_setting set percent_mode = $2, percent_decimals = $3, version = version + 1 where bloc_id = $1',
    [bloc, percent.mode, percent.decimals],
    tx,
  );
}
