import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('prisma/migrations');

/** The migrations of this checkout in the order Prisma applies them: by folder name. */
export function migrationNames(folder = FOLDER): string[] {
  if (!fs.existsSync(folder)) return [];
  // Read at run time; without the mark the bundler would take the whole project along.
  const entries = fs.readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function readMigration(name: string, folder = FOLDER): string {
  return fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
}
