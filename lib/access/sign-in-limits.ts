import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { pool } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * How many passwords may be tried, right or wrong, before the next one is not even looked at. A right one is
 * given back. Together at most 100 an account and day are looked at, whoever sends them (reliability.md no. 30).
 */
const LIMITS = {
  /** One account, from devices and addresses it has never been signed in from. */
  account: { points: 10, duration: 15 * MINUTE },
  'account-day': { points: 60, duration: DAY },
  /** One account from one device or address that it has been signed in from. */
  known: { points: 10, duration: 15 * MINUTE },
  'known-day': { points: 40, duration: DAY },
  /** One address, over all accounts; an office of many people shares one. */
  address: { points: 50, duration: 15 * MINUTE },
  /** The whole site: only a sign of spraying, nobody is refused by it. */
  site: { points: 300, duration: 5 * MINUTE },
} as const;
type Limit = keyof typeof LIMITS;

const shared = globalThis as typeof globalThis & {
  nennepLimiters?: Map<Limit, RateLimiterPostgres>;
};

function limiter(name: Limit): RateLimiterPostgres {
  shared.nennepLimiters ??= new Map();
  const known = shared.nennepLimiters.get(name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    ...LIMITS[name],
    storeClient: pool(),
    storeType: 'pool',
    keyPrefix: `sign-in-${name}`,
    tableName: 'rate_limit',
    tableCreated: true,
    // Once over the limit, the flood is answered from memory.
    inMemoryBlockOnConsumed: LIMITS[name].points + 1,
  });
  shared.nennepLimiters.set(name, made);
  return made;
}

/** Whom one attempt is counted against. */
export interface Counted {
  /** The account, or what was typed where there is none. */
  readonly account: string;
  readonly address: string;
  /** The known device or address it comes from; null for a stranger's. */
  readonly known: string | null;
}

function counters({ account, address, known }: Counted): [Limit, string][] {
  if (known !== null) {
    return [
      ['known', `${account}:${known}`],
      ['known-day', account],
    ];
  }
  return [
    ['account', account],
    ['account-day', account],
    ['address', address],
  ];
}

/**
 * Counts an attempt before its password is looked at, so that a thousand at once are counted too. Gives the
 * minutes to wait where a limit is reached, null where the password may be checked.
 */
export async function countAttempt(counted: Counted): Promise<number | null> {
  const results = await Promise.allSettled(
    counters(counted).map(([name, key]) => limiter(name).consume(key)),
  );
  let wait = 0;
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    // Anything but "limit reached" is the database failing: better nobody signs in than anybody tries forever.
    if (!(result.reason instanceof RateLimiterRes)) throw result.reason;
    wait = Math.max(wait, result.reason.msBeforeNext);
  }
  return wait === 0 ? null : Math.ceil(wait / 60_000);
}

/** The password was right: the attempt is not held against anyone. */
export async function forgiveAttempt(counted: Counted): Promise<void> {
  await Promise.all(counters(counted).map(([name, key]) => limiter(name).reward(key)));
}

/** Notes a failed attempt for the whole site and says in the log, once a window, when there are very many. */
export async function watchForSpraying(): Promise<void> {
  await limiter('site')
    .consume('all')
    .catch((reason: unknown) => {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      if (reason.isFirstInDuration || reason.consumedPoints === LIMITS.site.points + 1) {
        log.error('sign-in.spraying-suspected', { failedIn5Minutes: reason.consumedPoints });
      }
    });
}
