import { createTask } from 'node-cron';
import { logTrouble } from '../database/away.ts';
import { holdLease } from '../database/lease.ts';
import { takeDue } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';

/** Something a room does by the clock: it finds what is due and not yet in the outbox, and writes it there. */
export interface Job {
  name: string;
  /** Also catches up after a downtime, without what is too late to be said. Running it twice changes nothing. */
  run(deps: Deps, now: Date): Promise<void>;
  /** The first instant after `after` at which `run` may find something: sooner does no harm, later would. */
  nextAt(deps: Deps, after: Date): Promise<Date | undefined>;
}

export interface Ticks {
  /** Runs every job at the clock's now, unless another process does it. */
  tick(): Promise<void>;
  /** The first instant after this one at which a job would find something; for a clock that is moved. */
  nextTickAt(after: Date): Promise<Date | undefined>;
  stop(): Promise<void>;
}

/** Runs the jobs each minute, in one process at a time, and once at the start: what a downtime left is found then. */
export function startTicks(options: { deps: Deps; jobs: readonly Job[]; everyMinute?: boolean }): Ticks {
  const { deps, jobs, everyMinute = true } = options;
  const { clock, log, pool } = deps;
  const lease = holdLease(pool, 'tick', { lastsMs: 90_000 });
  let running: Promise<void> | undefined;

  async function runJobs(): Promise<void> {
    if (!(await lease.take())) return;
    const now = clock.now();
    for (const job of jobs) {
      // One job that fails must not keep the others from their hour.
      await job.run(deps, now).catch((error: unknown) => logTrouble(log, error, `a job failed: ${job.name}`));
    }
    // What was written outside of a transaction.
    const dueAt = takeDue(deps.db);
    if (dueAt) deps.wake(dueAt);
  }

  /** One at a time: who asks during a run gets a run of their own after it. */
  function tick(): Promise<void> {
    const next: Promise<void> = (running ?? Promise.resolve())
      .catch(() => undefined)
      .then(runJobs)
      .finally(() => {
        if (running === next) running = undefined;
      });
    running = next;
    return next;
  }

  const quietly = () => tick().catch((error: unknown) => logTrouble(log, error, 'a tick failed'));
  const task = createTask('* * * * *', quietly, {
    noOverlap: true,
    timezone: 'UTC',
    name: 'tick',
    // It would write to the console, in a format of its own.
    logger: {
      info: (message) => log.debug(message),
      debug: (message) => log.debug(String(message)),
      warn: (message) => log.warn(message),
      error: (message, error) => log.error({ err: error ?? message }, 'the clock of the ticks failed'),
    },
  });
  let missed = 0;
  // Told of each minute by itself, three weeks of them when a clock was moved: said once.
  task.on('execution:missed', () => {
    missed += 1;
    if (missed > 1) return;
    setImmediate(() => {
      log.warn({ minutes: missed }, 'the process slept or its clock was moved: what fell due is found now');
      missed = 0;
      if (!running) void quietly();
    });
  });
  if (everyMinute) {
    void task.start();
    void quietly();
  }

  return {
    tick,
    async nextTickAt(after) {
      const found = await Promise.all(jobs.map((job) => job.nextAt(deps, after)));
      return found.reduce((a, b) => (a && b ? (a < b ? a : b) : (a ?? b)), undefined);
    },
    async stop() {
      await task.destroy();
      await running?.catch(() => undefined);
      await lease.release().catch(() => undefined);
    },
  };
}
