import { describe, expect, it } from 'vitest';
import { isOutage, refusedBy } from '@/lib/platform/outage';

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error('x'), { code, ...more });

describe('an error of the database', () => {
  it.each([
    ['the server is going down', withCode('57P01')],
    ['too many connections', withCode('53300')],
    ['the connection broke', withCode('08006')],
    ['a lock was not had in time', withCode('55P03')],
    ['the statement took too long', withCode('57014')],
    ['two met too often', withCode('40001')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['nobody listens on any address', new AggregateError([withCode('ECONNREFUSED')])],
    ['no connection was free', new Error('timeout exceeded when trying to connect')],
    ['it was cut', new Error('Connection terminated unexpectedly')],
  ])('passes by itself when %s', (_, error) => {
    expect(isOutage(error)).toBe(true);
    expect(refusedBy(error)).toBeNull();
  });

  it.each([
    ['a unique key', withCode('23505', { constraint: 'one_a_year' }), 'one_a_year'],
    ['a check', withCode('23514', { constraint: 'in_order' }), 'in_order'],
    ['a trigger', withCode('P0001'), 'P0001'],
    ['a value out of range', withCode('22003'), '22003'],
  ])('is a refusal when it comes from %s', (_, error, constraint) => {
    expect(refusedBy(error)).toEqual({ constraint });
    expect(isOutage(error)).toBe(false);
  });

  it.each([
    withCode('42601'),
    withCode('42501'),
    new Error('x'),
    new AggregateError([withCode('ECONNREFUSED'), withCode('42601')]),
    'text',
  ])('of any other kind is our fault', (error) => {
    expect(isOutage(error)).toBe(false);
    expect(refusedBy(error)).toBeNull();
  });
});
