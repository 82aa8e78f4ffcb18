import net from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabaseServer } from '@/lib/platform/start/database-server';
import { freePort } from '@/lib/platform/start/port';

afterEach(() => vi.unstubAllEnvs());

/** A message of PostgreSQL's protocol: its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}

function column(name: string, type: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeInt32BE(type, 6);
  return Buffer.concat([Buffer.from(`${name}\0`), rest]);
}

function value(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(text)]);
}

/** As much of a PostgreSQL 14 as it takes to be asked for its version. */
async function oldServer(): Promise<{ address: string; close: () => void }> {
  const ready = message('Z', Buffer.from('I'));
  const two = Buffer.from([0, 2]);
  const answer = Buffer.concat([
    message('T', Buffer.concat([two, column('major', 23), column('version', 25)])),
    message('D', Buffer.concat([two, value('14'), value('14.9')])),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = net.createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (data) => data.toString().startsWith('Q') && socket.write(answer));
    });
    socket.on('error', () => {});
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `postgresql://u:geheim@127.0.0.1:${port}/x`, close: () => server.close() };
}

describe('DATABASE_URL', () => {
  it('is refused when nobody answers, with the cure and without the password', async () => {
    vi.stubEnv('DATABASE_URL', `postgresql://u:geheim@127.0.0.1:${await freePort()}/x`);
    const refusal = await openDatabaseServer().catch(String);
    expect(refusal).toMatch(/^Refusal: Không kết nối được .*ECONNREFUSED.*hãy kiểm tra/);
    expect(refusal).not.toContain('geheim');
  });

  it('is refused when the server is too old', async () => {
    const server = await oldServer();
    vi.stubEnv('DATABASE_URL', server.address);
    await expect(openDatabaseServer()).rejects.toThrow(/PostgreSQL 14\.9, cần từ 15 trở lên/);
    server.close();
  });
});
