import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '@/components/forms/deliver';
import { namesKept, newKey } from '@/components/forms/device';
import { dropDrafts, keepDraft, readDraft } from '@/components/forms/drafts';
import { addWaiting, listWaiting, sendWaiting } from '@/components/forms/outbox';

/** What the device keeps, reduced to what is used of it. */
function fakeStorage() {
  const storage: Record<string, unknown> = {
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, value: string) => {
      storage[name] = value;
    },
    removeItem: (name: string) => {
      delete storage[name];
    },
  };
  for (const method of ['getItem', 'setItem', 'removeItem']) {
    Object.defineProperty(storage, method, { enumerable: false });
  }
  return storage;
}

const sent: { key: string; user: number; input: unknown }[] = [];
/** What the server answers next, in order; after that everything is accepted. */
let answers: (() => Response | Error)[] = [];
const json = (status: number, body: object) => () => Response.json(body, { status });
const noNetwork = () => new Error('Failed to fetch');

beforeEach(() => {
  sent.length = 0;
  answers = [];
  const window = { localStorage: fakeStorage(), addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('window', window);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body));
    const answer = (answers.shift() ?? json(200, { ok: true, value: {} }))();
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

const entry = (text: string, user = 1) => ({
  key: newKey(),
  user,
  command: 'study.plan',
  input: { text },
  title: text,
  form: 'study.plan:1',
  href: '/study/plan',
  values: { text },
  fixed: {},
});
const texts = () => sent.map(({ input }) => (input as { text: string }).text);
const silent = () => {};

describe('what cannot be sent', () => {
  it.each([
    ['there is no network', noNetwork],
    ['nobody is signed in', json(401, { ok: false })],
    ['the database is away', json(503, { ok: false })],
    ['the server is being changed', () => new Response('Bad gateway', { status: 502 })],
    ['a Wi-Fi answers in its place', () => new Response('<html>', { status: 200 })],
  ])('waits when %s, and goes under the same key', async (_, trouble) => {
    answers = [trouble];
    expect(await deliver(entry('Một'))).toMatchObject({ kind: 'kept' });
    expect(listWaiting(1)).toHaveLength(1);
    await sendWaiting(1, silent);
    expect(listWaiting(1)).toEqual([]);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(Object.keys(sent[0] ?? {}).sort()).toEqual(['input', 'key', 'user']);
  });

  it('is sent in the order in which it was entered, later entries behind it', async () => {
    answers = [noNetwork, noNetwork, noNetwork];
    for (const text of ['Một', 'Hai']) await deliver(entry(text));
    expect(await deliver(entry('Ba'))).toMatchObject({ kind: 'kept' });
    sent.length = 0;
    expect(await deliver(entry('Bốn'))).toMatchObject({ kind: 'done' });
    expect(texts()).toEqual(['Một', 'Hai', 'Ba', 'Bốn']);
  });

  it('holds up nothing when it is refused, and keeps its reason', async () => {
    addWaiting(entry('Sai'));
    addWaiting(entry('Đúng'));
    const fields = { text: 'Chưa đúng.' };
    answers = [json(422, { ok: false, failure: 'invalid', message: 'Sai rồi.', fields })];
    await sendWaiting(1, silent);
    expect(texts()).toEqual(['Sai', 'Đúng']);
    expect(listWaiting(1)).toMatchObject([
      { title: 'Sai', refused: { message: 'Sai rồi.', fields } },
    ]);
    await sendWaiting(1, silent);
    expect(sent).toHaveLength(2);
  });

  it('is nobody else’s', async () => {
    addWaiting(entry('Của 1', 1));
    addWaiting(entry('Của 12', 12));
    await sendWaiting(2, silent);
    expect(sent).toEqual([]);
    await sendWaiting(1, silent);
    expect(texts()).toEqual(['Của 1']);
    expect(listWaiting(12)).toHaveLength(1);
  });

  it('is not let go of where the device cannot keep it', async () => {
    answers = [noNetwork];
    vi.stubGlobal('window', {
      ...window,
      localStorage: {
        getItem: () => null,
        setItem() {
          throw new Error('QuotaExceededError');
        },
      },
    });
    expect(await deliver(entry('Một'))).toEqual({ kind: 'lost' });
  });

  it('is sent by one tab at a time', async () => {
    const asked: string[] = [];
    const locks = {
      request: async (name: string, _options: object, work: (lock: null) => Promise<void>) => {
        asked.push(name);
        await work(null);
      },
    };
    vi.stubGlobal('navigator', { locks });
    addWaiting(entry('Một'));
    await sendWaiting(1, silent);
    expect(asked).toHaveLength(1);
    expect(sent).toEqual([]);
  });
});

describe('drafts', () => {
  it('are each person’s own, and go with an explicit sign-out', () => {
    const draft = { values: { text: 'Một' }, fixed: {}, key: newKey(), at: 1 };
    keepDraft(1, 'a', draft);
    keepDraft(12, 'a', draft);
    addWaiting(entry('Đã gửi đi'));
    dropDrafts(1);
    expect(readDraft(1, 'a')).toBeNull();
    expect(readDraft(12, 'a')).toEqual(draft);
    expect(namesKept('outbox:1:')).toHaveLength(1);
  });
});

it('a key is a UUID of its own each time', () => {
  const keys = [...Array(100)].map(newKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
