import http from 'node:http';

/** What came over the wire for a page and the scripts it asks for before anyone touches it. */
export type Weight = {
  html: number;
  /** The HTML as a proxy would get it, before anything compresses it. */
  rawHtml: number;
  script: number;
  scripts: number;
};

/** Fetches a page as a browser on plain HTTP would and weighs what comes, in kB. */
export async function weigh(base: string, cookie: string, path: string): Promise<Weight> {
  const raw = await fetchBytes(new URL(path, base), cookie, 'identity');
  const html = raw.toString('utf8');
  const named = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)];
  const modern = named.filter(([tag]) => !/nomodule/i.test(tag)).map(([, source]) => source ?? '');
  const sources = [...new Set(modern)];
  const scripts = await Promise.all(
    sources.map((source) => fetchBytes(new URL(source, base), cookie, 'gzip')),
  );
  return {
    html: (await fetchBytes(new URL(path, base), cookie, 'gzip')).length / 1024,
    rawHtml: raw.length / 1024,
    script: scripts.reduce((sum, script) => sum + script.length, 0) / 1024,
    scripts: sources.length,
  };
}

/** The body as it was sent: fetch() would unpack it. */
function fetchBytes(url: URL, cookie: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': encoding };
    const request = http.get(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces)));
    });
    request.on('error', reject);
  });
}
