import { PrismaPg } from '@prisma/adapter-pg';
import { pool } from './database';
import { PrismaClient } from './generated/client';

const shared = globalThis as typeof globalThis & { nennepPrisma?: PrismaClient };

/**
 * Prisma for single rows and writes, over the same pool as everything else. Figures are read
 * with `queryJson`: a page of typed queries costs ten times one statement that returns JSON.
 */
export function prisma(): PrismaClient {
  shared.nennepPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return shared.nennepPrisma;
}
