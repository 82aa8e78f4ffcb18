// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

// The nonce-based Content-Security-Policy stands in proxy.ts, because it differs by request.
const securityHeaders = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}).map(([key, value]) => ({ key, value }));

/** @type {import('next').NextConfig} */
const config = {
  // Several checkouts' worth of work in one folder: each build may have a folder of its own.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser has been a way in for attackers more than once, and we show no photographs.
  images: { unoptimized: true },
  // Types are a step of `npm test`; the demo's build does not pay for them a second time.
  typescript: { ignoreBuildErrors: true },
  // Said aloud, or a lock file somewhere above the project moves the root of the build there.
  turbopack: { root },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
