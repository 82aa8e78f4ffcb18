import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FORMS } from '@/app/api/forms/forms';

const ORIGIN = 'https://nen-nep.test';
const PAGES = 'nen-nep-pages-1';

/** An answer the test gives when it likes. */
class Answers {
  readonly asked: string[] = [];
  private readonly open = new Map<string, (answer: Response) => void>();

  readonly fetch = (request: { url: string } | string): Promise<Response> => {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url, ORIGIN);
    this.asked.push(pathname);
    return new Promise((resolve) => this.open.set(pathname, resolve));
  };

  async give(path: string, body: string, type = 'text/html'): Promise<void> {
    while (!this.open.has(path)) await new Promise((go) => setImmediate(go));
    this.open.get(path)?.(new Response(body, { headers: { 'content-type': type } }));
    this.open.delete(path);
  }
}

/** The part of the Cache API that the worker uses. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();

  private of(name: string) {
    const found = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, found);
    return found;
  }
  readonly open = async (name: string) => {
    const kept = this.of(name);
    const key = (one: { url: string } | string) =>
      new URL(typeof one === 'string' ? one : one.url, ORIGIN).href;
    return {
      put: async (one: { url: string } | string, answer: Response) =>
        void kept.set(key(one), answer),
      match: async (one: { url: string } | string) => kept.get(key(one)),
      keys: async () => [...kept.keys()],
      delete: async (one: string) => kept.delete(key(one)),
    };
  };
  readonly match = async (one: string, { cacheName = '' } = {}) =>
    this.all.has(cacheName) ? (await this.open(cacheName)).match(one) : undefined;
  readonly delete = async (name: string) => this.all.delete(name);
  readonly keys = async () => [...this.all.keys()];

  pages = () => [...(this.all.get(PAGES)?.keys() ?? [])].map((url) => new URL(url).pathname);
}

/** public/sw.js at work, on a device of its own. */
function openWorker() {
  const answers = new Answers();
  const caches = new Caches();
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    location: new URL(ORIGIN),
    addEventListener: (name: string, listen: (event: object) => void) =>
      listeners.set(name, listen),
  };
  runInContext(
    readFileSync('public/sw.js', 'utf8'),
    createContext({ self, caches, fetch: answers.fetch, URL, Request, Response, Set }),
  );
  const fire = (name: string, event: object): Promise<unknown> => {
    const under: Promise<unknown>[] = [];
    const wait = (work: Promise<unknown>) => void under.push(work);
    listeners.get(name)?.({ ...event, waitUntil: wait, respondWith: wait });
    // What the answer leads to may ask for more time.
    const settle = async (): Promise<void> => {
      const count = under.length;
      await Promise.all(under);
      if (under.length > count) await settle();
    };
    return settle();
  };
  return {
    answers,
    caches,
    open: (path: string) =>
      fire('fetch', { request: { method: 'GET', mode: 'navigate', url: ORIGIN + path } }),
    tell: (message: object) => fire('message', { data: message }),
  };
}

const ahead = (user: number, build = 'first') => ({ word: 'ahead', user, build });
const offer = (user: number, ...forms: string[]) => JSON.stringify({ ok: true, user, forms });

describe('the pages kept on the device', () => {
  it('hold a form that was opened', async () => {
    const { answers, caches, open } = openWorker();
    const opened = open('/deeds/new');
    await answers.give('/deeds/new', 'form');
    await opened;
    expect(caches.pages()).toEqual(['/deeds/new']);
  });

  it('do not take in a form that was asked for before they were taken off', async () => {
    const { answers, caches, open, tell } = openWorker();
    const opened = open('/deeds/new');
    await tell({ word: 'purge' });
    await answers.give('/deeds/new', 'form');
    await opened;
    expect(caches.pages()).toEqual([]);
  });

  it('lose a form that was being put by while they were taken off', async () => {
    const { answers, caches, open, tell } = openWorker();
    const really = caches.open;
    let purged: Promise<unknown> | undefined;
    Object.assign(caches, {
      open: async (name: string) => {
        purged ??= tell({ word: 'purge' });
        await purged;
        return really(name);
      },
    });
    const opened = open('/deeds/new');
    await answers.give('/deeds/new', 'form');
    await opened;
    expect(caches.pages()).toEqual([]);
  });

  it('stop being fetched ahead as soon as they are taken off', async () => {
    const { answers, caches, tell } = openWorker();
    const fetching = tell(ahead(1));
    await answers.give('/api/forms', offer(1, '/deeds/new', '/study/new'), 'application/json');
    while (!answers.asked.includes('/deeds/new')) await new Promise((go) => setImmediate(go));
    await tell({ word: 'purge' });
    await answers.give('/deeds/new', 'form');
    await fetching;
    expect(answers.asked).toEqual(['/api/forms', '/deeds/new']);
    expect(caches.pages()).toEqual([]);
  });
});

describe('fetching ahead', () => {
  it('asks for what the server offers, once for each build and person', async () => {
    const { answers, tell } = openWorker();
    const round = async (user: number, build: string) => {
      answers.asked.length = 0;
      const fetching = tell(ahead(user, build));
      await new Promise((go) => setImmediate(go));
      if (answers.asked.length > 0) {
        await answers.give('/api/forms', offer(user, '/study/new'), 'application/json');
        await answers.give('/study/new', 'form');
      }
      await fetching;
      return [...answers.asked];
    };
    const whole = ['/api/forms', '/study/new'];
    expect(await round(1, 'first')).toEqual(whole);
    expect(await round(1, 'first')).toEqual([]);
    expect(await round(1, 'second')).toEqual(whole);
    await tell({ word: 'purge' });
    expect(await round(1, 'second')).toEqual(whole);
    expect(await round(2, 'second')).toEqual(whole);
  });

  it('keeps nothing for somebody else than who is signed in by now', async () => {
    const { answers, caches, tell } = openWorker();
    const fetching = tell(ahead(1));
    await answers.give('/api/forms', offer(2, '/deeds/new'), 'application/json');
    await fetching;
    expect(answers.asked).toEqual(['/api/forms']);
    expect(caches.pages()).toEqual([]);
  });
});

describe('the empty forms', () => {
  const worker = readFileSync('public/sw.js', 'utf8');
  const patterns = [...worker.matchAll(/^ {2}\/(\^.*\$)\/,$/gm)].map(
    ([, text]) => new RegExp(text ?? ''),
  );

  it.each([...FORMS.keys()])('%s is a page the worker may keep', (path) => {
    expect(patterns.some((pattern) => pattern.test(path))).toBe(true);
  });

  it('are all there are: settings aside, which are no work for the road', () => {
    const pages = readdirSync('app/(signed-in)', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('new/page.tsx') && !file.startsWith('settings/'))
      .map((file) => `/${file.replace('/page.tsx', '')}`);
    expect([...FORMS.keys()]).toEqual(expect.arrayContaining(pages));
    expect(pages.length).toBeGreaterThan(3);
  });
});
