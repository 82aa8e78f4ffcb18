import net, { type Server } from 'node:net';
import { Refusal } from './refusal';

/** Listens, or says which port is in use and how to take another. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portRefusal(error, port, host));
    });
    server.listen(port, host, resolve);
  });
}

function portRefusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Cổng ${port} đang có chương trình khác dùng: hãy tắt chương trình đó, hoặc chạy với cổng khác, ví dụ PORT=${port + 1} npm run demo.`,
    );
  }
  if (error.code === 'EACCES') {
    return new Refusal(`Không được phép mở cổng ${port}: hãy chọn PORT từ 1024 trở lên.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refusal(`Máy này không có địa chỉ ${host}: hãy sửa HOST rồi chạy lại.`);
  }
  return error;
}

async function close(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}

/** Refuses early, before any long work, when the port cannot be had. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = net.createServer();
  await listen(probe, port, host);
  await close(probe);
}

/** A port nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = net.createServer();
  await listen(probe, 0, '127.0.0.1');
  const address = probe.address();
  await close(probe);
  if (typeof address !== 'object' || address === null) throw new Error('no port given');
  return address.port;
}
