import { gzipSync } from 'node:zlib';

/** What a page weighs over the wire, compressed: its HTML, and the scripts it asks for before anyone touches it. */
export type Weight = { htmlKilobytes: number; scriptKilobytes: number; scripts: number };

/** Fetches a page as a browser would and weighs it and every script its HTML names. */
export async function weigh(base: string, cookie: string, path: string): Promise<Weight> {
  const html = await (await fetch(new URL(path, base), { headers: { cookie } })).text();
  const named = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? '');
  const sources = [...new Set(named)].filter((source) => !source.includes('nomodule'));
  const sizes = await Promise.all(sources.map((source) => compressedSize(new URL(source, base))));
  return {
    htmlKilobytes: gzipSync(html).length / 1024,
    scriptKilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1024,
    scripts: sources.length,
  };
}

async function compressedSize(url: URL): Promise<number> {
  const response = await fetch(url);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}
