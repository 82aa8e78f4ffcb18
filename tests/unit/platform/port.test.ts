import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, listen, requireFreePort } from '@/lib/platform/start/port';

describe('a port', () => {
  it('in use is named, with the way to another one', async () => {
    const port = await freePort();
    const holder = net.createServer();
    await listen(holder, port, '127.0.0.1');
    await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
      new RegExp(`Cổng ${port} đang có chương trình khác dùng.*PORT=${port + 1}`),
    );
    await new Promise((resolve) => holder.close(resolve));
    await requireFreePort(port, '127.0.0.1');
  });
});
