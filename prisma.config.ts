import { defineConfig } from 'prisma/config';

/** For `prisma generate` here, and for `prisma migrate` on a machine that can fetch its engine. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
