import type { Logger } from 'pino';
import { StartProblem } from '../problem.ts';
import { checkAnswers, type Database, openDatabase } from './client.ts';
import { startDatabase } from './embedded.ts';
import { holdProcessLock } from './locks.ts';
import { migrate } from './migrate.ts';

interface Options {
  dataDir: string;
  /** Absent: PostgreSQL is started in `dataDir`. */
  databaseUrl: string | undefined;
  /** Several replicas behind a webhook may share a database of one's own; a poller is alone. */
  mode: 'alone' | 'together';
  migrations: string;
  log: Logger;
  /** Another process took over the database: stop. */
  onLost(): void;
}

export interface ReadyDatabase extends Database {
  /** For connections of one's own, such as listening. */
  url: string;
}

/** The database, started when it is ours to start, locked against a second bot, migrated and opened. */
export async function readyDatabase(options: Options): Promise<ReadyDatabase> {
  const { log } = options;
  if (options.databaseUrl) await checkAnswers(options.databaseUrl);
  const server = options.databaseUrl ? undefined : await startDatabase({ dataDir: options.dataDir, log });
  const url = server?.url ?? options.databaseUrl ?? '';

  const lock = await holdProcessLock(url, { mode: options.mode, log, onLost: options.onLost });
  if (!lock) {
    // The server stays: it is the other bot's.
    const where = server ? options.dataDir : new URL(url).host + new URL(url).pathname;
    throw new StartProblem('already-runs', (t) => t.label('process-already-runs', { where }));
  }
  async function end(): Promise<void> {
    if (!server) return await lock?.release();
    lock?.keepUntilServerStops();
    await server.stop();
  }
  try {
    await migrate(url, { folder: options.migrations, log });
    const database = await openDatabase(url, log);
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
