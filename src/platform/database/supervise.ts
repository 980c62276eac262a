import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartProblem } from '../problem.ts';

const LOOK_MS = 250;
const RETRY_MS = 1000;
/** How long a server that ended by itself may fail to start before the process gives up, so that its keeper restarts it. */
const PATIENCE_MS = 60_000;
const SAY_EVERY_MS = 60_000;

export interface Supervision {
  /** The server is ours to stop from now on: nothing starts it again. Resolves when nothing is being started. */
  end(): Promise<void>;
}

interface Options {
  /** Whether the server runs. One that is leaving does not: it is seen off here. */
  runs(): Promise<boolean>;
  /** Starts it; throws a StartProblem when it does not come. */
  start(): Promise<void>;
  log: Logger;
  /** It ended and can't be started: the reason to end with. */
  onGone(problem: StartProblem): void;
  patienceMs?: number;
}

/**
 * Starts the server again whenever it ends without being asked: killed, out of memory, stopped by hand. Calls `onGone`
 * when it does not come back within a minute. Only a full disk is waited for: a restart of the bot would not empty it.
 */
export function superviseServer(options: Options): Supervision {
  const { log, patienceMs = PATIENCE_MS } = options;
  const halt = new AbortController();
  const rest = (ms: number) =>
    sleep(ms, undefined, { signal: halt.signal, ref: false }).catch(() => undefined);

  /** False when it does not come back. */
  async function startAgain(): Promise<boolean> {
    const since = performance.now();
    let saidAt = -Infinity;
    log.warn('PostgreSQL ended by itself: it is started again');
    while (!halt.signal.aborted) {
      try {
        await options.start();
        log.warn({ seconds: Math.round((performance.now() - since) / 100) / 10 }, 'PostgreSQL runs again');
        return true;
      } catch (error) {
        const isFull = isDiskFull(error);
        if (!isFull && performance.now() - since > patienceMs) {
          options.onGone(error instanceof StartProblem ? error : unknown(error));
          return false;
        }
        if (performance.now() - saidAt > SAY_EVERY_MS) {
          saidAt = performance.now();
          log.error({ err: error, isFull }, 'PostgreSQL does not start yet');
        }
        await rest(RETRY_MS);
      }
    }
    return false;
  }

  async function watch(): Promise<void> {
    while (!halt.signal.aborted) {
      if (!(await options.runs()) && !halt.signal.aborted && !(await startAgain())) return;
      await rest(LOOK_MS);
    }
  }
  const watching = watch().catch((error: unknown) => options.onGone(unknown(error)));

  return {
    async end() {
      halt.abort();
      await watching;
    },
  };
}

/** Told by the file system to us, or by PostgreSQL in the reason of its problem. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as NodeJS.ErrnoException).code === 'ENOSPC' || error.message === 'postgres-disk-full';
}

function unknown(error: unknown): StartProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartProblem('postgres-gone', (t) => t.label('process-unexpected', { reason }));
}
