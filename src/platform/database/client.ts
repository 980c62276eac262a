import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Say, StartProblem } from '../problem.ts';
import { isAway, logReturn, logTrouble, reasonOf } from './away.ts';
import { PrismaClient } from './generated/client.ts';

const POOL = 10;
/** One question of a whole screen keeps a processor busy: more at once would only wait for each other. */
const PLANNED = 6;
const SAY_EVERY_MS = 60_000;
/**
 * Prisma writes instants without their zone: a session in any other zone would shift every one of them. No statement of
 * ours runs long enough to be worth compiling, which takes longer than the longest.
 */
const SESSION =
  '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000 -c jit=off';

export interface Database {
  /** Serves Prisma, and the SQL of leases, outbox and operations. */
  pool: pg.Pool;
  /**
   * For statements that are asked all day under one name, the inbox's and the screens': planned once a connection, and never
   * anew. PostgreSQL, left to itself, plans them each time for longer than they take.
   */
  planned: pg.Pool;
  db: PrismaClient;
  close(): Promise<void>;
}

/** Opens the one pool of the process and checks that it speaks UTC. */
export async function openDatabase(url: string, log: Logger, max = POOL): Promise<Database> {
  const { connectionString, options } = withOptions(url);
  const settings = {
    connectionString,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
  const pool = new pg.Pool({ ...settings, options, max });
  const planned = new pg.Pool({
    ...settings,
    // A plan may be made while a table is still empty, and last: reading the whole of it must never be its way.
    options: `${options} -c plan_cache_mode=force_generic_plan -c enable_seqscan=off`,
    max: PLANNED,
    // Its plans are what a connection is kept for.
    idleTimeoutMillis: 0,
  });
  let closing = false;
  for (const one of [pool, planned]) {
    one.on('error', (error) => {
      if (!closing) logTrouble(log, error, 'an idle database connection broke');
    });
    one.on('connect', () => logReturn(log));
  }
  try {
    const { rows } = await pool.query<{ TimeZone: string }>('show timezone');
    const zone = rows[0]?.TimeZone ?? '';
    if (zone !== 'UTC') {
      throw new StartProblem('database-wrong-zone', (t) => t.label('process-database-wrong-zone', { zone }));
    }
  } catch (error) {
    closing = true;
    await Promise.all([pool.end(), planned.end()]);
    throw error;
  }
  // Minimal: the longer form quotes the values of the query, and the log must not have them.
  const db = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  return {
    pool,
    planned,
    db,
    async close() {
      closing = true;
      await db.$disconnect();
      await Promise.all([pool.end(), planned.end()]);
    },
  };
}

/** Says plainly that a database of one's own can't be reached, or can't be used. */
export async function checkAnswers(url: string): Promise<void> {
  try {
    await tryOnce(url);
  } catch (error) {
    throw unreachable(error);
  }
}

/**
 * Waits for a database of one's own that is away, for hours if need be: it may start later than we do. A problem that
 * waiting can't mend, such as a wrong password, is a StartProblem at once.
 */
export async function waitForDatabase(
  url: string,
  options: { onWaiting?(say: Say): void; signal?: AbortSignal },
): Promise<void> {
  let saidAt = -Infinity;
  for (;;) {
    try {
      return await tryOnce(url);
    } catch (error) {
      const problem = unreachable(error);
      if (!isAway(error) || !options.onWaiting) throw problem;
      if (performance.now() - saidAt > SAY_EVERY_MS) {
        saidAt = performance.now();
        options.onWaiting(problem.say);
        options.onWaiting((t) => t.label('process-database-waiting'));
      }
    }
    await sleep(1000, undefined, { signal: options.signal });
  }
}

async function tryOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  await client.end();
}

function unreachable(error: unknown): StartProblem {
  const reason = reasonOf(error);
  return new StartProblem('database-unreachable', (t) => t.label('process-database-unreachable', { reason }));
}

/** Options in the address would replace ours silently: both are kept, ours last, so that ours win. */
function withOptions(url: string): { connectionString: string; options: string } {
  const address = new URL(url);
  const own = address.searchParams.get('options');
  address.searchParams.delete('options');
  return { connectionString: address.href, options: own ? `${own} ${SESSION}` : SESSION };
}
