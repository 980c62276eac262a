import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Logger } from 'pino';
import { StartProblem } from '../problem.ts';
import { PrismaClient } from './generated/client.ts';

const POOL = 10;
/** Prisma writes instants without their zone: a session in any other zone would shift every one of them. */
const SESSION = '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000';

export interface Database {
  /** Serves Prisma and the prepared SQL of inbox, leases, outbox and identification alike. */
  pool: pg.Pool;
  db: PrismaClient;
  close(): Promise<void>;
}

/** Opens the one pool of the process and checks that it speaks UTC. */
export async function openDatabase(url: string, log: Logger, max = POOL): Promise<Database> {
  const { connectionString, options } = withOptions(url);
  const pool = new pg.Pool({ connectionString, options, max, connectionTimeoutMillis: 10_000 });
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) log.warn({ reason: error.message }, 'an idle database connection broke');
  });
  try {
    const { rows } = await pool.query<{ TimeZone: string }>('show timezone');
    const zone = rows[0]?.TimeZone ?? '';
    if (zone !== 'UTC') {
      throw new StartProblem('database-wrong-zone', (t) => t.label('process-database-wrong-zone', { zone }));
    }
  } catch (error) {
    closing = true;
    await pool.end();
    throw error;
  }
  // Minimal: the longer form quotes the values of the query, and the log must not have them.
  const db = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  return {
    pool,
    db,
    async close() {
      closing = true;
      await db.$disconnect();
      await pool.end();
    },
  };
}

/** Says plainly that a database of one's own can't be reached. */
export async function checkAnswers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const reason = reasonOf(error);
    throw new StartProblem('database-unreachable', (t) =>
      t.label('process-database-unreachable', { reason }),
    );
  }
}

/** The cause in few words; several addresses tried at once fail as one error without a message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** Options in the address would replace ours silently: both are kept, ours last, so that ours win. */
function withOptions(url: string): { connectionString: string; options: string } {
  const address = new URL(url);
  const own = address.searchParams.get('options');
  address.searchParams.delete('options');
  return { connectionString: address.href, options: own ? `${own} ${SESSION}` : SESSION };
}
