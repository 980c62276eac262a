import type { Logger } from 'pino';
import { type Say, StartProblem } from '../problem.ts';
import { type Database, openDatabase, waitForDatabase } from './client.ts';
import { startDatabase } from './embedded.ts';
import { holdProcessLock } from './locks.ts';
import { isMadeUp, markMadeUp } from './mark.ts';
import { migrate } from './migrate.ts';

interface Options {
  dataDir: string;
  /** Absent: PostgreSQL is started in `dataDir`. */
  databaseUrl: string | undefined;
  /** Several replicas behind a webhook may share a database of one's own; a poller is alone. */
  mode: 'alone' | 'together';
  /** True: for the playground alone, which marks its database as made up. A marked one is opened for nothing else. */
  madeUp?: boolean;
  migrations: string;
  log: Logger;
  /** A database of one's own is away: told at once and then each minute, while it is waited for. */
  onWaiting?(say: Say): void;
  /** Ends the waiting. */
  signal?: AbortSignal;
  /** Another process took over the database: stop. */
  onLost(): void;
  /**
   * The embedded server ended and can't be started again: stop, and say why. Absent: a server that ended is not started
   * again.
   */
  onGone?(problem: StartProblem): void;
}

export interface ReadyDatabase extends Database {
  /** For connections of one's own, such as listening. */
  url: string;
}

/** The database, started when it is ours to start, locked against a second bot, migrated and opened. */
export async function readyDatabase(options: Options): Promise<ReadyDatabase> {
  const { log } = options;
  if (options.databaseUrl) await waitForDatabase(options.databaseUrl, options);
  const server = options.databaseUrl ? undefined : await startDatabase({ dataDir: options.dataDir, log });
  const url = server?.url ?? options.databaseUrl ?? '';

  let lost = false;
  const onLost = () => {
    lost = true;
    options.onLost();
  };
  const lock = await holdProcessLock(url, { mode: options.mode, log, onLost });
  if (!lock) {
    // The server stays: it is the other bot's.
    const where = server ? options.dataDir : new URL(url).host + new URL(url).pathname;
    throw new StartProblem('already-runs', (t) => t.label('process-already-runs', { where }));
  }
  async function end(): Promise<void> {
    if (!server) return await lock?.release();
    lock?.keepUntilServerStops();
    // Another bot took over: the server is its own by now.
    if (lost) await server.leave();
    else await server.stop();
  }
  try {
    await migrate(url, { folder: options.migrations, log });
    const database = await openDatabase(url, log);
    await checkKind(database, options).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    if (options.onGone) server?.keepAlive(options.onGone);
    return {
      ...database,
      url,
      async close() {
        await database.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A made-up school and a real one never replace each other. */
async function checkKind(
  { pool }: Database,
  { madeUp = false, dataDir, databaseUrl }: Options,
): Promise<void> {
  const marked = await isMadeUp(pool);
  if (madeUp && !marked && !(await markMadeUp(pool)))
    throw new StartProblem('not-made-up', (t) => t.label('process-not-made-up', { folder: dataDir }));
  const where = databaseUrl ? 'DATABASE_URL' : dataDir;
  if (!madeUp && marked) throw new StartProblem('made-up', (t) => t.label('process-made-up', { where }));
}
