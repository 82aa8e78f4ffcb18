import fs from 'node:fs';
import path from 'node:path';
import { serverFile } from './build';
import { endChild, startNode } from './child';
import { keptSecret } from './private-files';
import { Refusal } from './refusal';

export interface ServerOptions {
  readonly appUrl: string;
  readonly port: number;
  readonly host: string;
  /** More variables for the server process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its log goes instead of our own stderr. */
  readonly logFile?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Settles with the exit code when the server ends, by itself or stopped. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** The first thing a server process tells us: that it listens, or why it does not. */
interface FirstWord {
  readonly refusal?: string;
}

const STOP_LIMIT_MS = 12_000;

/**
 * Starts the built product as a process of its own and waits until it listens. It is given the
 * address of the app role only, so that nothing it runs can reach the owner's.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { DATABASE_URL: _owner, ...inherited } = process.env;
  const url = `http://localhost:${options.port}`;
  const log = options.logFile ? fs.openSync(options.logFile, 'w') : 'inherit';
  const child = startNode([serverFile()], {
    stdio: ['ignore', 'ignore', log, 'ipc'],
    env: {
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: keptSecret(path.resolve('.data/auth-secret')),
      ...inherited,
      ...options.environment,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      APP_DATABASE_URL: options.appUrl,
      PORT: String(options.port),
      HOST: options.host,
    },
  });
  if (typeof log === 'number') fs.closeSync(log);
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const message = new Promise<FirstWord>((resolve) =>
    child.once('message', (word) => resolve(word as FirstWord)),
  );
  const first = await Promise.race([message, ended]);
  if (typeof first === 'number' || first.refusal) {
    const reason = typeof first === 'number' ? undefined : first.refusal;
    throw new Refusal(reason ?? 'Máy chủ web không khởi động được: hãy xem lỗi ở trên.');
  }
  const stop = () => endChild(child, STOP_LIMIT_MS);
  return { url, pid: child.pid ?? 0, ended, stop };
}
