import { randomBytes } from 'node:crypto';

type Level = 'info' | 'warn' | 'error';
type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A short number that a person can read out and that is found again in the log. */
export function newRequestId(): string {
  return randomBytes(6).toString('hex');
}

/** What the log may keep of an error: never its parameters, which may hold personal data. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.message, code, stack: error.stack };
}

/** One line of JSON on stderr an event; JSON also makes line breaks in a value harmless. */
function write(level: Level, event: string, fields: Fields): void {
  const line = { time: new Date().toISOString(), level, event, ...fields };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
};
