// Lets the entry forms open without a network. Small and hand-written: what it keeps is all said here.
// It keeps the files of the build, a page that says "no network", and the last good copies of the pages below.
// It never keeps an answer of /api, nor any other page.

/** The pages with entry forms, and the one that leads to them: path patterns. A new form adds its line. */
const FORM_PAGES = [
  /^\/books$/,
  /^\/study\/(new|plan|plan\/\d+|\d+\/change)$/,
  /^\/deeds\/(new|\d+|\d+\/edit)$/,
  /^\/plans$/,
  /^\/commitments\/(new|\d+\/change)$/,
  /^\/inspections\/(new|plan|\d+\/change|\d+\/complete)$/,
  /^\/propaganda\/(new|\d+\/change)$/,
  /^\/honours\/(examples\/)?(new|\d+\/change)$/,
  /^\/models\/(new|\d+\/(change|measure|close))$/,
  /^\/initiatives\/(new|\d+\/change|\d+\/resolve)$/,
];

const FILES = 'nen-nep-files-1';
const PAGES = 'nen-nep-pages-1';
const SHELL = 'nen-nep-shell-1';
const OURS = new Set([FILES, PAGES, SHELL]);
const OFFLINE = '/offline.html';
const MOST_FILES = 400;

const isFormPage = (url) => FORM_PAGES.some((pattern) => pattern.test(url.pathname));
const isFile = (url) => url.pathname.startsWith('/_next/static/');

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((shell) => shell.add(OFFLINE)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => !OURS.has(name)).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

/** A file of the build never changes under its name. */
async function fileOnce(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await files.put(request, answer.clone());
    const all = await files.keys();
    for (const old of all.slice(0, Math.max(0, all.length - MOST_FILES))) await files.delete(old);
  }
  return answer;
}

/** Signed out, the server leads away from a form: such an answer, or an error, is no good copy. */
const isGoodCopy = (answer) =>
  answer.ok &&
  !answer.redirected &&
  (answer.headers.get('content-type') ?? '').startsWith('text/html');

/** How often the pages were taken off: a copy asked for before the last time must not come back after it. */
let purges = 0;

/** Keeps a form's page and the files it names, unless the pages were taken off since it was asked for. */
async function keepPage(url, answer, asked) {
  const html = await answer.clone().text();
  const named = new Set(html.match(/\/_next\/static\/[\w./~()[\]%@-]+/g) ?? []);
  if (asked !== purges) return;
  await (await caches.open(PAGES)).put(url, answer);
  if (asked !== purges) await caches.delete(PAGES);
  await Promise.all([...named].map((path) => fileOnce(new Request(path)).catch(() => undefined)));
}

async function formPage(event) {
  const asked = purges;
  try {
    const answer = await fetch(event.request);
    if (isGoodCopy(answer)) event.waitUntil(keepPage(event.request.url, answer.clone(), asked));
    if (answer.status < 502 || answer.status > 504) return answer;
  } catch {
    // No network: the last good copy stands in.
  }
  // The very address only: with other parameters it may be another unit's form.
  return (await caches.match(event.request.url, { cacheName: PAGES })) ?? noNetwork();
}

const noNetwork = async () => (await caches.match(OFFLINE)) ?? Response.error();

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && url.pathname === '/api/sign-out') event.waitUntil(purge());
  if (request.method !== 'GET') return;
  if (isFile(url)) return event.respondWith(fileOnce(request));
  if (request.mode !== 'navigate') return;
  if (isFormPage(url)) event.respondWith(formPage(event));
  else event.respondWith(fetch(request).catch(noNetwork));
});

/** Signing out, or somebody else signing in, takes the pages off this device. */
const purge = () => {
  purges += 1;
  return caches.delete(PAGES);
};

/**
 * Fetches the empty forms that this person may open, as the server names them, so that they open without a network even
 * when never opened before: once for each build and person, noted beside the pages and taken off with them.
 */
async function fetchAhead({ build, user }) {
  const asked = purges;
  const note = `/ahead/${build}/${user}`;
  if (await caches.match(note, { cacheName: PAGES })) return;
  const offered = await fetch('/api/forms', { credentials: 'same-origin' });
  if (!offered.ok) return;
  const { user: whose, forms } = await offered.json();
  if (whose !== user) return;
  for (const path of forms) {
    if (asked !== purges) return;
    const answer = await fetch(path, { credentials: 'same-origin' });
    if (isGoodCopy(answer)) await keepPage(new URL(path, self.location.origin).href, answer, asked);
  }
  if (asked === purges) await (await caches.open(PAGES)).put(note, new Response());
}

self.addEventListener('message', (event) => {
  const { word, ...what } = event.data;
  if (word === 'purge') event.waitUntil(purge());
  if (word === 'ahead') event.waitUntil(fetchAhead(what).catch(() => undefined));
});
