import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type Identity,
  postgresIdentity,
  postgresPrograms,
  SYSTEM_FOLDER,
} from './postgres-binaries';
import { randomSecret, writePrivateFile } from './private-files';
import { Refusal } from './refusal';

/** Passwords of the cluster's three logins. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

export interface Cluster {
  /** The data directory as the server process reaches it. */
  readonly data: string;
  readonly identity: Identity;
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly passwords: Passwords;
}

/** The messages must be English and the clock UTC, whatever the machine speaks. */
const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

function canEnter(folder: string, identity: Identity): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...identity, cwd: '/' }).status === 0;
}

/** `folder` itself, or for root a place the other account can enter, with a note where it is. */
function reachableFolder(folder: string, identity: Identity): string {
  fs.mkdirSync(folder, { recursive: true });
  if (identity.uid === undefined || canEnter(folder, identity)) return fs.realpathSync(folder);
  const name = createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 12);
  const elsewhere = path.join(SYSTEM_FOLDER, `data-${name}`);
  fs.mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'moved-to.txt'), `${elsewhere}\n`);
  return elsewhere;
}

/** initdb is not safe against being killed, so it works beside and is renamed when complete. */
function initialise(initdb: string, data: string, identity: Identity, password: string): void {
  const unfinished = `${data}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = path.join(os.tmpdir(), `.nen-nep-${process.pid}-${randomSecret()}`);
  fs.writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    fs.chownSync(unfinished, identity.uid, identity.gid);
    fs.chownSync(passwordFile, identity.uid, identity.gid);
  }
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN'];
  const login = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const result = spawnSync(initdb, ['-D', unfinished, ...login, ...locale, '-c', 'timezone=UTC'], {
    ...identity,
    env: environment,
    cwd: os.tmpdir(),
    encoding: 'utf8',
  });
  fs.rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    throw new Refusal(
      `Không tạo được cơ sở dữ liệu trong ${data} (${(result.stderr || String(result.error)).trim()}): hãy kiểm tra quyền ghi và dung lượng đĩa rồi chạy lại.`,
    );
  }
  fs.renameSync(unfinished, data);
}

/** Where the data of this folder stands; makes the folder, not the data. */
export function locateData(folder: string): { data: string; account: Identity } {
  const account = postgresIdentity();
  return { data: path.join(reachableFolder(folder, account), 'postgres-18'), account };
}

function readPasswords(file: string): Passwords | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Passwords) : undefined;
}

/**
 * Gives the cluster that lives under `folder`, and makes it on first use. The passwords stand in
 * a 0600 file beside the data and are written first, so that no data is ever without them.
 */
export function openCluster(folder: string): Cluster {
  const { data, account } = locateData(folder);
  const programs = postgresPrograms(account);
  const passwordFile = path.join(folder, 'logins.json');
  let passwords = readPasswords(passwordFile);
  if (!passwords) {
    if (fs.existsSync(data)) {
      throw new Refusal(
        `Thiếu tệp mật khẩu ${passwordFile} của dữ liệu đã có: hãy khôi phục tệp đó, hoặc xoá ${data} để bắt đầu lại từ đầu.`,
      );
    }
    passwords = { superuser: randomSecret(), owner: randomSecret(), app: randomSecret() };
    writePrivateFile(passwordFile, JSON.stringify(passwords));
  }
  if (!fs.existsSync(data)) initialise(programs.initdb, data, account, passwords.superuser);
  // The data's own account counts: a postgres user may have been added since it was made.
  const { uid, gid } = fs.statSync(data);
  const identity = account.uid === undefined ? {} : { uid, gid };
  return { data, identity, program: programs.postgres, environment, passwords };
}
