/**
 * Shows the components with sample data, without a database and without a build:
 *   npx tsx tests/support/gallery/serve.ts [port]   then open http://localhost:4400/bloc
 * Server-rendered and hydrated like the product, so pictures taken without JavaScript are true too.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createViteServer } from 'vitest/node';

const repository = path.resolve(import.meta.dirname, '../../..');
const port = Number(process.argv[2] ?? 4400);
const stand = path.join(import.meta.dirname, 'next-link.tsx');
const styles = [
  'app/globals.css',
  ...readFileSync(path.join(repository, 'app/layout.tsx'), 'utf8').matchAll(
    /'(@fontsource[^']+)'/g,
  ),
].map((found) => (typeof found === 'string' ? found : `node_modules/${found[1]}`));

const vite = await createViteServer({
  configFile: false,
  root: repository,
  appType: 'custom',
  logLevel: 'warn',
  cacheDir: path.join(repository, '.data/gallery-vite'),
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  resolve: { alias: { '@': repository, 'next/link': stand, 'next/navigation': stand } },
  optimizeDeps: {
    entries: ['tests/support/gallery/client.tsx'],
    include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'recharts'],
  },
});

createServer((request, response) => {
  vite.middlewares(request, response, async () => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    for (const { moduleGraph } of Object.values(vite.environments)) moduleGraph.invalidateAll();
    const { GalleryPage, pageNames } = (await vite.ssrLoadModule(
      '/tests/support/gallery/pages.tsx',
    )) as typeof import('./pages');
    if (!pageNames.includes(name)) {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(pageNames.map((page) => `<p><a href="/${page}">${page}</a>`).join(''));
      return;
    }
    const links = styles.map((file) => `<link rel="stylesheet" href="/${file}?direct">`).join('');
    const body = renderToString(createElement(GalleryPage, { name }));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>${links}</head><body><div id="gallery">${body}</div><script type="module" src="/tests/support/gallery/client.tsx"></script></body></html>`,
      );
  });
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/bloc`));
