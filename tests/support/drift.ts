import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** PostgreSQL's one-letter type "char", which its catalogue uses and Prisma's adapter refuses. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** Which columns of the query under way are "char": found below the adapter, needed above it. */
const charColumns = new AsyncLocalStorage<number[]>();

/** A pool that passes "char" columns off as text, so that the adapter lets them through. */
function lenientPool(address: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: address, max: 2 });
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  const passingCharOff = async (...args: unknown[]) => {
    const result = await query(...args);
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_OID) continue;
      field.dataTypeID = TEXT_OID;
      charColumns.getStore()?.push(index);
    }
    return result;
  };
  return Object.assign(pool, { query: passingCharOff });
}

/** Prisma's adapter, able to read the catalogue, from which the engine learns all it knows. */
function catalogueAdapter(pool: pg.Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (query) =>
      charColumns.run([], async () => {
        const result = await queryRaw(query);
        for (const index of charColumns.getStore() ?? []) {
          result.columnTypes[index] = ColumnTypeEnum.Character;
        }
        return result;
      });
    return adapter;
  };
  return factory;
}

/** Prisma's schema engine as WebAssembly: the native one would have to be downloaded. */
async function loadEngine(): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const binary = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': { ...engine },
  });
  // Two exports that the package's types leave out.
  const glue = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
}

function schemaFiles(folder: string) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.prisma'));
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    return { path: file, content: fs.readFileSync(file, 'utf8') };
  });
}

/**
 * What would have to change in the migrated database to agree with prisma/schema, as SQL; empty
 * when they agree. It cannot see CHECKs, triggers, functions, views, partial or expression indexes.
 */
export async function findDrift(ownerUrl: string, folder = path.resolve('prisma/schema')) {
  await loadEngine();
  const files = schemaFiles(folder);
  const pool = lenientPool(ownerUrl);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(catalogueAdapter(pool));
    const datamodels = files.map((file): [string, string] => [file.path, file.content]);
    const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => {}, adapter);
    const difference = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    });
    return difference.exitCode === 0 ? '' : (difference.stdout ?? 'khác nhau');
  } finally {
    await pool.end();
  }
}
