/** What PostgreSQL or the network says when it cannot serve just now: the same request may succeed a moment later. */
const PASSING = /^(08...|57P0[1-3]|53...|55P03|57014|40001|40P01|E[A-Z]+)$/;
const LOST = /timeout exceeded when trying to connect|Connection terminated|Client has encountered/;

/** True when a change failed because the database was away or busy, not because of what was asked. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.every(isOutage);
  if ('code' in error && typeof error.code === 'string') return PASSING.test(error.code);
  return LOST.test(error.message);
}

/** The constraint (or trigger) by which the database refused a row; null for every other error. */
export function refusedBy(error: unknown): { readonly constraint: string } | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  // 23: integrity; 22: a value out of range; P0001: a trigger of ours that said no.
  if (!/^(23...|22...|P0001)$/.test(error.code)) return null;
  const named = 'constraint' in error && typeof error.constraint === 'string';
  return { constraint: named ? String(error.constraint) : error.code };
}
