import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { z } from 'zod';
import { closePool } from '../database';
import { readEnvironment } from '../env';
import { log } from '../log';
import { whyNotReady } from '../readiness';
import { identifyCaller } from './client-address';
import { compressed, uncompressed } from './compressed';
import { listen } from './port';
import { Refusal, reportFailure } from './refusal';
import { securityHeaders } from './security-headers';

/** What the launcher hands to the server process through its environment. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** How many proxies of our own stand in front; only their forwarding headers are believed. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  /** Off where a proxy in front compresses. */
  COMPRESS: z.enum(['on', 'off']).default('on'),
});

const STOP_LIMIT_MS = 10_000;
const UPLOAD_LIMIT_MS = 30 * 60_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Wraps Next: nothing a client writes about itself gets in, no answer leaves without headers. */
function guarded(handle: Handler, trustedHops: number, compress: boolean) {
  const pack = compress ? compressed() : uncompressed;
  return (request: IncomingMessage, response: ServerResponse) => {
    const socketAddress = request.socket.remoteAddress ?? '';
    const { https } = identifyCaller(request.headers, socketAddress, trustedHops);
    // For the way back after signing in; overwritten on every request, so nobody can forge it.
    request.headers['x-wanted-url'] = request.url ?? '/';
    const headers = securityHeaders(request.url ?? '/', btoa(randomUUID()), https);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Next reads the nonce for its scripts from the policy on the request.
    const policy = headers['content-security-policy'];
    if (policy) request.headers['content-security-policy'] = policy;
    pack(request, response, () => {
      handle(request, response).catch((error: unknown) => {
        log.error('server.request-failed', { error: String(error) });
        response.destroy();
      });
    });
  };
}

/** The server must not be able to step over the rules the database keeps. */
async function requireModestRole(): Promise<void> {
  if ((await whyNotReady()) !== 'role-too-strong') return;
  throw new Refusal(
    'Máy chủ đang kết nối bằng chủ sở hữu cơ sở dữ liệu hoặc superuser: hãy đặt APP_DATABASE_URL bằng tài khoản thuộc vai trò nennep_app.',
  );
}

/** Lets running requests finish, then ends; a second signal or the time limit ends at once. */
function stopOnSignal(server: Server): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
    server.close(() => {
      closePool().finally(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop); // the launcher is gone, whatever became of it
}

async function main(): Promise<void> {
  const { PORT, HOST, TRUSTED_PROXY_HOPS, COMPRESS } = settings.parse(process.env);
  // Settings that do not fit together are refused now, not at the first photo.
  readEnvironment();
  await requireModestRole();
  const app = next({ dev: false, hostname: HOST, port: PORT });
  await app.prepare();
  const handle = guarded(app.getRequestHandler(), TRUSTED_PROXY_HOPS, COMPRESS === 'on');
  const server = createServer(handle);
  // A photo over a slow network takes its time; Node's own five minutes would cut it off again and again.
  server.requestTimeout = UPLOAD_LIMIT_MS;
  await listen(server, PORT, HOST);
  stopOnSignal(server);
  process.send?.({ listening: true });
}

main().catch((error: unknown) => {
  // To the launcher, if there is one: it stops the rest and says the sentence once.
  if (!(error instanceof Refusal && process.send)) process.exit(reportFailure(error));
  process.send({ refusal: error.message }, () => process.exit(1));
});
