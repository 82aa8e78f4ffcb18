import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** count() and sum() come as int8 or numeric; a figure that does not fit must fail, not round. */
function safeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`Số từ cơ sở dữ liệu vượt quá giới hạn an toàn: ${text}`);
  }
  return value;
}

/**
 * How columns become JavaScript values on our connections: whole numbers as numbers, calendar
 * dates as 'YYYY-MM-DD' (the driver's Date at local midnight moves by a day between time zones).
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === INT8 || oid === NUMERIC) return safeNumber;
      if (oid === DATE) return (text: string) => text;
    }
    return format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : pg.types.getTypeParser(oid, 'text');
  },
};
