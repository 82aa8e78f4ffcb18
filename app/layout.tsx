import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-500.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-700.css';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/latin-500.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/latin-700.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { currentActor } from '@/lib/access/ask';

export const metadata: Metadata = {
  title: { default: 'Nền nếp', template: '%s · Nền nếp' },
  description: 'Ai đã làm, ai chưa làm: số liệu công tác đảng từ từng chi bộ đến toàn Đảng bộ.',
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: 'Nền nếp' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { themeColor: '#8f1a1e', colorScheme: 'light' };

/** The document. Waits for the request, since a page built beforehand would carry scripts without this request's nonce. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  // Where the database is away, the page says so itself, in the usual size.
  const actor = await currentActor().catch(() => null);
  return (
    <html lang="vi" data-text-size={actor?.textSize}>
      <body>{children}</body>
    </html>
  );
}
