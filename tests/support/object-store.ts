import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

/** A real S3-compatible server on this machine, with a way to be away. */
export interface ObjectStore {
  /** What the environment says of it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Names of what lies in the bucket. */
  keys(): readonly string[];
  /** The next so many requests are answered 503. */
  stumble(times: number): void;
  /** So many requests came in since the last time this was asked. */
  requests(): number;
  close(): Promise<void>;
}

const BUCKET = 'minh-chung';

/** s3rver (MIT) behind a door that can be shut: little maintained, but it speaks the protocol and needs only npm. */
export async function openObjectStore(): Promise<ObjectStore> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bucket-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = (await server.run()) as unknown as { port: number };
  let stumbling = 0;
  let seen = 0;
  const door = http.createServer((request, response) => {
    seen += 1;
    if (stumbling > 0) {
      stumbling -= 1;
      request.resume();
      response.writeHead(503).end();
      return;
    }
    const { method, url: path, headers } = request;
    const onward = http.request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port: open } = door.address() as { port: number };
  return {
    settings: {
      EVIDENCE_STORE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${open}`,
      S3_BUCKET: BUCKET,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    keys: () =>
      fs
        .readdirSync(path.join(directory, BUCKET), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('_object'))
        .map((name) => path.basename(name, '._S3rver_object')),
    stumble(times) {
      stumbling = times;
    },
    requests() {
      const count = seen;
      seen = 0;
      return count;
    },
    async close() {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await server.close();
      fs.rmSync(directory, { recursive: true });
    },
  };
}
