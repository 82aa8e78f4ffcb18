import fs from 'node:fs';
import path from 'node:path';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The migrations of this checkout in the order Prisma applies them: by folder name. */
export function readMigrations(folder = path.resolve('prisma/migrations')): Migration[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      sql: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'),
    }));
}
