import path from 'node:path';
import type { Logger } from 'pino';
import { StartProblem } from '../problem.ts';
import { checkAnswers } from './client.ts';
import { hasCluster } from './cluster.ts';
import { startDatabase } from './embedded.ts';
import { holdProcessLock } from './locks.ts';

interface Chosen {
  dataDir: string;
  databaseUrl: string | undefined;
  /** The playground's own database, instead of the school's. */
  playground: boolean;
}

/** Which database a command is about: the playground's when asked for, or when there is no other. */
export function chooseDatabase(chosen: Chosen): { dataDir: string; databaseUrl: string | undefined } {
  const folder = path.join(chosen.dataDir, 'playground');
  const only = !chosen.databaseUrl && !hasCluster(chosen.dataDir) && hasCluster(folder);
  return chosen.playground || only
    ? { dataDir: folder, databaseUrl: undefined }
    : { dataDir: chosen.dataDir, databaseUrl: chosen.databaseUrl };
}

/**
 * Runs work on a database: beside a running bot, or (`alone`) only where none runs, else a StartProblem. The embedded
 * server is started for it when it does not run, and stopped again.
 */
export async function withDatabase<T>(
  { dataDir, databaseUrl, alone, log }: Omit<Chosen, 'playground'> & { alone: boolean; log: Logger },
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl) await checkAnswers(databaseUrl);
  const server = databaseUrl ? undefined : await startDatabase({ dataDir, log });
  const url = databaseUrl ?? server?.url ?? '';
  const lock = () => holdProcessLock(url, { mode: 'alone', log, onLost: () => process.exit(1) });
  const held = alone ? await lock() : undefined;
  try {
    if (alone && !held) {
      const where = databaseUrl ? new URL(url).host + new URL(url).pathname : dataDir;
      throw new StartProblem('already-runs', (t) => t.label('process-restore-bot-runs', { where }));
    }
    return await work(url);
  } finally {
    // A bot that was started meanwhile goes on with this server.
    const mine = held ?? (server && !server.wasRunning ? await lock() : undefined);
    if (mine && server && !server.wasRunning) {
      mine.keepUntilServerStops();
      await server.stop();
    } else await mine?.release();
  }
}
