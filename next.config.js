// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Security headers and the nonce policy are not here: lib/platform/start/serve.ts adds them to
 * every answer before Next sees the request, which costs a fifth of a page less than a proxy.ts.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  // Several people's work in one checkout: each build may have a folder of its own.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // `npm run bench` adds one page of its own, the empty one everything is measured against.
  pageExtensions: process.env.BENCH ? ['ts', 'tsx', 'bench.tsx'] : ['ts', 'tsx'],
  // Written into the browser's files: tells one build from the next.
  env: { NENNEP_BUILD: process.env.NENNEP_BUILD || 'dev' },
  poweredByHeader: false,
  // So are answers compressed there: faster than Next's own, or not at all behind a proxy.
  compress: false,
  reactStrictMode: true,
  // The optimiser has been a way in for attackers more than once, and we show no photographs.
  images: { unoptimized: true },
  // Types are a step of `npm test`; the demo's build does not pay for them a second time.
  typescript: { ignoreBuildErrors: true },
  // Said aloud, or a lock file somewhere above the project moves the root of the build there.
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
};

export default config;
