import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { UserId } from './ids';

/**
 * Thiết bị đã quen: a browser in which somebody has signed in keeps a cookie that says so. It signs nobody in; it
 * only means that wrong passwords sent from elsewhere do not keep this person out (a "device cookie", after
 * OWASP). Written as `id~user:mark~user:mark`, so that colleagues may share a computer.
 */
export interface Device {
  readonly id: string;
  readonly marks: ReadonlyMap<UserId, string>;
}

const USERS_MAX = 8;
const shape = z.string().regex(/^[\w-]{22}(~[1-9]\d{0,9}:[\w-]{43}){0,8}$/);

/** What the cookie says, or a new device. The marks are not checked yet: see `isKnownTo`. */
export function readDevice(cookie: string | undefined): Device {
  const parsed = shape.safeParse(cookie);
  if (!parsed.success) return { id: randomBytes(16).toString('base64url'), marks: new Map() };
  const [id = '', ...users] = parsed.data.split('~');
  const marks = users.map((entry): [UserId, string] => {
    const [user, mark = ''] = entry.split(':');
    return [Number(user) as UserId, mark];
  });
  return { id, marks: new Map(marks) };
}

function markOf(device: Device, user: UserId, secret: string): string {
  return createHmac('sha256', secret).update(`device:${device.id}:${user}`).digest('base64url');
}

/** True when this user has signed in on this device before. */
export function isKnownTo(device: Device, user: UserId, secret: string): boolean {
  const mark = Buffer.from(device.marks.get(user) ?? '');
  const wanted = Buffer.from(markOf(device, user, secret));
  return mark.length === wanted.length && timingSafeEqual(mark, wanted);
}

/** The cookie's new value once this user has signed in here; the longest unseen user makes room. */
export function withUser(device: Device, user: UserId, secret: string): string {
  const others = [...device.marks].filter(([known]) => known !== user).slice(1 - USERS_MAX);
  const marks = [...others, [user, markOf(device, user, secret)] as const];
  return [device.id, ...marks.map(([known, mark]) => `${known}:${mark}`)].join('~');
}
