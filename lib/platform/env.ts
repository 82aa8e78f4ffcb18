import { z } from 'zod';
import { withStartupOptions } from './connection-string';
import { Refusal } from './start/refusal';

/**
 * The environment as this program understands it. Everything is optional here, because
 * `next build`, the launcher and the tests each run with a different part of it; a missing
 * value is reported by whoever needs it, with the cure.
 */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** The owner's address: it migrates. The server process should not be given it. */
  DATABASE_URL: z.string().min(1).optional(),
  /** The address of the role that may read and write rows, and nothing else. */
  APP_DATABASE_URL: z.string().min(1).optional(),
  /** Fixes "today" in tests, as YYYY-MM-DD; ignored in production unless NENNEP_TEST=1. */
  NENNEP_TODAY: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** Where the bytes of evidence lie (minh chứng); back it up together with the database. */
  EVIDENCE_DIR: z.string().min(1).default('.data/evidence'),
  /** `folder` is EVIDENCE_DIR; `s3` a bucket of an S3-compatible store, told by the five that follow. */
  EVIDENCE_STORE: z.enum(['folder', 's3']).default('folder'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  NENNEP_TEST: z.enum(['0', '1']).default('0'),
});

const MISSING = 'needed for a bucket';
/** Without these there is no bucket. */
const OF_A_BUCKET = [
  'S3_ENDPOINT',
  'S3_BUCKET',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
] as const;

const environment = settings.superRefine((read, context) => {
  if (read.EVIDENCE_STORE !== 's3') return;
  for (const name of OF_A_BUCKET) {
    if (!read[name]) context.addIssue({ code: 'custom', path: [name], message: MISSING });
  }
});

export type Environment = z.infer<typeof environment>;

/** The role the server runs under where only the owner's address is known. */
export const APP_ROLE = 'nennep_app';

/** Reads the environment; throws one sentence that names what is wrong and never its value. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environment.safeParse(source);
  if (parsed.success) return parsed.data;
  const namesOf = (missing: boolean) =>
    parsed.error.issues
      .filter((issue) => (issue.message === MISSING) === missing)
      .map((issue) => String(issue.path[0]))
      .join(', ');
  const wrong = namesOf(false);
  throw new Refusal(
    wrong
      ? `Biến môi trường không hợp lệ: ${wrong}. Hãy sửa rồi chạy lại.`
      : `EVIDENCE_STORE=s3 cần thêm biến môi trường: ${namesOf(true)}. Hãy đặt rồi chạy lại.`,
  );
}

/**
 * The address the server connects with: APP_DATABASE_URL, or the owner's address stepping down
 * to the app role as the session starts, so that one DATABASE_URL is enough to run the product.
 */
export function appDatabaseUrl(source: Environment = readEnvironment()): string {
  if (source.APP_DATABASE_URL) return source.APP_DATABASE_URL;
  if (source.DATABASE_URL) return withStartupOptions(source.DATABASE_URL, [`role=${APP_ROLE}`]);
  throw new Error('Chưa có địa chỉ cơ sở dữ liệu: đặt DATABASE_URL hoặc chạy `npm run demo`.');
}
